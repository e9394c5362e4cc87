using System.Net;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Xunit;

namespace UnionBot.Tests.Sdk;

[Collection(nameof(ProcessWideSettings))]
public class RestRuntimeTests
{
    [Fact]
    public void ValidationException_RuleTargetAndDetails_MakeTheMessage()
    {
        Assert.Equal("'x' cannot be null.", new ValidationException(ValidationRules.CannotBeNull, "x").Message);
        Assert.Equal("'x' is too big '5'.", new ValidationException("is too big", "x", 5).Message);
    }

    [Fact]
    public void SafeJsonConvert_DefaultSettings_AreIgnored()
    {
        var before = JsonConvert.DefaultSettings;
        JsonConvert.DefaultSettings = () => new JsonSerializerSettings { Formatting = Formatting.Indented };
        try
        {
            Assert.Equal("{\"a\":1}", SafeJsonConvert.SerializeObject(new { a = 1 }, (JsonSerializerSettings?)null));
        }
        finally
        {
            JsonConvert.DefaultSettings = before;
        }
    }

    [Fact]
    public void SafeJsonConvert_MoreAfterTheEnd_Throws() => Assert.ThrowsAny<JsonException>(
        () => SafeJsonConvert.DeserializeObject<int>("1 2", (JsonSerializerSettings?)null));

    [Fact]
    public void SafeJsonConvert_Null_Throws() => Assert.Equal("json", Assert.Throws<ArgumentNullException>(
        () => SafeJsonConvert.DeserializeObject<int>(null, (JsonSerializerSettings?)null)).ParamName);

    [Fact]
    public void TimeSpanConverter_Iso8601_BothWays()
    {
        var text = SafeJsonConvert.SerializeObject(TimeSpan.FromMinutes(90), new Iso8601TimeSpanConverter());

        Assert.Equal("\"PT1H30M\"", text);
        Assert.Equal(
            TimeSpan.FromMinutes(90),
            SafeJsonConvert.DeserializeObject<TimeSpan>(text, new Iso8601TimeSpanConverter()));
    }

    [Fact]
    public void ReadOnlyResolver_PropertiesNobodyCanSet_AreLeftOut()
    {
        var settings = new JsonSerializerSettings { ContractResolver = new ReadOnlyJsonContractResolver() };

        Assert.Equal("{\"Open\":1}", SafeJsonConvert.SerializeObject(new Mixed(), settings));
    }

    [Fact]
    public void ResponseWrapper_KeepsStatusHeadersAndText()
    {
        using var response = new HttpResponseMessage(HttpStatusCode.Conflict) { Content = new StringContent("x") };
        response.Headers.Add("x-case", "7");

        var wrapper = new HttpResponseMessageWrapper(response, "x");

        Assert.Equal(
            (HttpStatusCode.Conflict, "Conflict", "x"), (wrapper.StatusCode, wrapper.ReasonPhrase, wrapper.Content));
        Assert.Equal("7", Assert.Single(wrapper.Headers["x-case"]));
        Assert.True(wrapper.Headers.ContainsKey("Content-Type"));
    }

    private sealed class Mixed
    {
        public int Open { get; set; } = 1;

        public int Closed { get; private set; } = 2;

        public int Computed => Open + Closed;
    }
}
