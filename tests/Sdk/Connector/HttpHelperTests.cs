using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk;

public class HttpHelperTests
{
    [Fact]
    public async Task WriteResponseAsync_NoInvokeResponse_Ok()
    {
        var response = Response();

        await HttpHelper.WriteResponseAsync(response, null);

        Assert.Equal(200, response.StatusCode);
        Assert.Equal("", Body(response));
    }

    [Fact]
    public async Task WriteResponseAsync_Body_IsIndentedJsonWithoutNulls()
    {
        var response = Response();

        await HttpHelper.WriteResponseAsync(
            response, new InvokeResponse { Status = 201, Body = new ChannelAccount("u", "名字") });

        Assert.Equal(201, response.StatusCode);
        Assert.Equal("application/json", response.ContentType);
        Assert.Equal("""{"id":"u","name":"名字"}""", JObject.Parse(Body(response)).ToString(Formatting.None));
        Assert.Contains('\n', Body(response));
        Assert.Equal('{', Body(response)[0]);
    }

    [Fact]
    public async Task WriteResponseAsync_AnonymousBody_IsEmpty()
    {
        var response = Response();

        await HttpHelper.WriteResponseAsync(response, new InvokeResponse { Status = 200, Body = new { id = 1 } });

        Assert.Equal("{}", Body(response));
    }

    [Fact]
    public async Task WriteResponseAsync_NullResponse_Throws() => await Assert.ThrowsAsync<ArgumentNullException>(
        () => HttpHelper.WriteResponseAsync(null, new InvokeResponse()));

    [Theory]
    [InlineData("{\"type\":\"message\"}", "message")]
    [InlineData("{", null)]
    [InlineData("7", null)]
    public async Task ReadRequestAsync_Json_OrNothing(string body, string? type)
    {
        var request = new DefaultHttpContext().Request;
        request.Body = new MemoryStream(Encoding.UTF8.GetBytes(body));

        Assert.Equal(type, (await HttpHelper.ReadRequestAsync<Activity>(request))?.Type);
    }

    private static HttpResponse Response()
    {
        var response = new DefaultHttpContext().Response;
        response.Body = new MemoryStream();
        return response;
    }

    private static string Body(HttpResponse response) =>
        Encoding.UTF8.GetString(((MemoryStream)response.Body).ToArray());
}
