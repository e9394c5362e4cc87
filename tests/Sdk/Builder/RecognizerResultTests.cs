using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk.Builder;

public sealed class RecognizerResultTests
{
    [Fact]
    public void Json_UnknownFields_SurviveRoundTrip()
    {
        const string json = """
            {"text":"加班","alteredText":null,"intents":{"pay":{"score":0.9,"model":"a"}},"entities":{"n":1},"luis":2}
            """;

        var result = JsonConvert.DeserializeObject<RecognizerResult>(json)!;

        Assert.Equal(2L, result.Properties["luis"]);
        Assert.Equal("a", result.Intents["pay"].Properties["model"]);
        Assert.True(JToken.DeepEquals(JToken.Parse(json), JToken.FromObject(result)));
    }

    [Fact]
    public void GetTopScoringIntent_Several_IsTheHighest()
    {
        var result = new RecognizerResult
        {
            Intents = new Dictionary<string, IntentScore>
            {
                ["none"] = new(),
                ["leave"] = new() { Score = 0.4 },
                ["pay"] = new() { Score = 0.6 },
            },
        };

        Assert.Equal(("pay", 0.6), result.GetTopScoringIntent());
    }

    [Fact]
    public void GetTopScoringIntent_NoIntents_IsEmptyAndZero()
    {
        var result = new RecognizerResult { Intents = new Dictionary<string, IntentScore>() };

        Assert.Equal((string.Empty, 0.0), result.GetTopScoringIntent());
        Assert.Throws<ArgumentNullException>(() => ((RecognizerResult)null!).GetTopScoringIntent());
    }

    [Fact]
    public void Convert_Result_TakesOverEverything()
    {
        var result = new RecognizerResult { Text = "加班", Entities = new JObject(), Properties = { ["a"] = 1 } };
        var copy = new RecognizerResult();

        copy.Convert(result);

        Assert.Equal("加班", copy.Text);
        Assert.Same(result.Entities, copy.Entities);
        Assert.Same(result.Properties, copy.Properties);
    }
}
