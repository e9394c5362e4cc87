using System.Net;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;
using Xunit;

namespace UnionBot.Tests.Sdk;

public class ConnectorClientTests
{
    public static TheoryData<string, string, string, Func<IConversations, Task>> Operations => new()
    {
        { "GET", "/base/v3/conversations?continuationToken=a%2Fb", "{}", c => c.GetConversationsAsync("a/b") },
        { "GET", "/base/v3/conversations", "{}", c => c.GetConversationsAsync() },
        {
            "POST", "/base/v3/conversations", "{\"id\":\"c\"}",
            c => c.CreateConversationAsync(new ConversationParameters { IsGroup = true })
        },
        {
            "POST", "/base/v3/conversations/a%3Ac%2F1/activities", "{\"id\":\"x\"}",
            c => c.SendToConversationAsync("a:c/1", new Activity())
        },
        {
            "POST", "/base/v3/conversations/c/activities/history", "{\"id\":\"x\"}",
            c => c.SendConversationHistoryAsync("c", new Transcript([]))
        },
        {
            "PUT", "/base/v3/conversations/c/activities/a", "{\"id\":\"x\"}",
            c => c.UpdateActivityAsync("c", "a", new Activity())
        },
        {
            "POST", "/base/v3/conversations/c/activities/a", "{\"id\":\"x\"}",
            c => c.ReplyToActivityAsync("c", "a", new Activity())
        },
        { "DELETE", "/base/v3/conversations/c/activities/a", "", c => c.DeleteActivityAsync("c", "a") },
        { "GET", "/base/v3/conversations/c/members", "[{\"id\":\"m\"}]", c => c.GetConversationMembersAsync("c") },
        { "GET", "/base/v3/conversations/c/members/u", "{\"id\":\"u\"}", c => c.GetConversationMemberAsync("u", "c") },
        {
            "GET", "/base/v3/conversations/c/pagedmembers?pageSize=5&continuationToken=t", "{}",
            c => c.GetConversationPagedMembersAsync("c", 5, "t")
        },
        { "DELETE", "/base/v3/conversations/c/members/m", "", c => c.DeleteConversationMemberAsync("c", "m") },
        {
            "GET", "/base/v3/conversations/c/activities/a/members", "[]",
            c => c.GetActivityMembersAsync("c", "a")
        },
        {
            "POST", "/base/v3/conversations/c/attachments", "{\"id\":\"x\"}",
            c => c.UploadAttachmentAsync("c", new AttachmentData("text/plain", "n"))
        },
    };

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Conversations_EveryOperation_HasItsVerbAndPath(
        string method, string path, string answer, Func<IConversations, Task> call)
    {
        var handler = StubHandler.Json(answer);
        using var client = Client(handler);

        await call(client.Conversations);

        var request = Assert.Single(handler.Requests);
        Assert.Equal((method, path), (request.Method, request.Path));
    }

    [Fact]
    public async Task SendToConversation_Body_IsCompactJsonWithoutNulls()
    {
        var handler = StubHandler.Json("{\"id\":\"x\"}");
        using var client = Client(handler);
        var activity = new Activity
        {
            Type = "message",
            Text = "你好",
            ChannelData = new { answer = 42 },
            Timestamp = new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.FromHours(8)),
        };

        var response = await client.Conversations.SendToConversationAsync("c", activity);

        Assert.Equal("x", response.Id);
        var body = Assert.Single(handler.Requests).Body;
        Assert.DoesNotContain('\n', body);
        Assert.DoesNotContain("null", body, StringComparison.Ordinal);
        Assert.Contains("\"channelData\":{\"answer\":42}", body, StringComparison.Ordinal);
        Assert.Equal("你好", JObject.Parse(body)["text"]);
    }

    [Fact]
    public async Task Requests_NameSchemaAndSdk_AndHaveNoTokenWithoutAppId()
    {
        var handler = StubHandler.Json("{}");
        using var http = new HttpClient(handler);
        ConnectorClient.AddDefaultRequestHeaders(http);
        using var client = new ConnectorClient(new Uri("https://x.example.com"), MicrosoftAppCredentials.Empty, http);

        await client.Conversations.GetConversationsAsync();

        var headers = Assert.Single(handler.Requests).Headers;
        Assert.Contains("Microsoft-BotFramework/3.1", headers["User-Agent"], StringComparison.Ordinal);
        Assert.Contains("BotBuilder/4.23.1.0", headers["User-Agent"], StringComparison.Ordinal);
        Assert.False(headers.ContainsKey("Authorization"));
    }

    [Fact]
    public void AddDefaultRequestHeaders_Twice_NamesEachProductOnce()
    {
        using var http = new HttpClient();
        ConnectorClient.AddDefaultRequestHeaders(http);
        var once = http.DefaultRequestHeaders.UserAgent.ToString();

        ConnectorClient.AddDefaultRequestHeaders(http);

        Assert.Equal(once, http.DefaultRequestHeaders.UserAgent.ToString());
        Assert.False(http.DefaultRequestHeaders.ExpectContinue);
    }

    [Fact]
    public void Constructor_OwnClient_NamesSchemaAndSdk()
    {
        using var client = new ConnectorClient(new Uri("https://x.example.com"));

        Assert.Contains("Microsoft-BotFramework/3.1", client.UserAgent.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Constructor_NullCredentials_SendsWithoutAToken()
    {
        var handler = StubHandler.Json("{}");
        using var client = new ConnectorClient(
            new Uri("https://x.example.com"), (ServiceClientCredentials?)null, new HttpClient(handler), true);

        await client.Conversations.GetConversationsAsync();

        Assert.Null(client.Credentials);
        Assert.False(Assert.Single(handler.Requests).Headers.ContainsKey("Authorization"));
    }

    [Fact]
    public async Task Requests_CustomHeaders_AreSent()
    {
        var handler = StubHandler.Json("{}");
        using var client = Client(handler);

        using var result = await client.Conversations.GetConversationsWithHttpMessagesAsync(
            customHeaders: new Dictionary<string, List<string>> { ["x-case"] = ["7"] });

        Assert.Equal("7", Assert.Single(handler.Requests).Headers["x-case"]);
        Assert.Equal(HttpStatusCode.OK, result.Response.StatusCode);
    }

    [Fact]
    public async Task SendToConversation_ErrorOfTheService_HoldsItsBody()
    {
        var handler = StubHandler.Json(
            "{\"error\":{\"code\":\"BadSyntax\",\"message\":\"no\"}}", HttpStatusCode.BadRequest);
        using var client = Client(handler);

        var exception = await Assert.ThrowsAsync<ErrorResponseException>(
            () => client.Conversations.SendToConversationAsync("c", new Activity { Text = "hi" }));

        Assert.Equal("Operation returned an invalid status code 'BadRequest'", exception.Message);
        Assert.Equal("BadSyntax", exception.Body.Error.Code);
        Assert.Equal(HttpStatusCode.BadRequest, exception.Response.StatusCode);
        Assert.Contains("\"hi\"", exception.Request.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task SendToConversation_ErrorPageOfAProxy_HasNoBodyButItsText()
    {
        using var client = Client(StubHandler.Json("<html>", HttpStatusCode.BadGateway));

        var exception = await Assert.ThrowsAsync<ErrorResponseException>(
            () => client.Conversations.SendToConversationAsync("c", new Activity()));

        Assert.Null(exception.Body);
        Assert.Equal("<html>", exception.Response.Content);
    }

    [Fact]
    public async Task GetConversationPagedMembers_Error_IsTheRuntimesException()
    {
        using var client = Client(StubHandler.Json("{}", HttpStatusCode.Forbidden));

        var exception = await Assert.ThrowsAsync<HttpOperationException>(
            () => client.Conversations.GetConversationPagedMembersAsync("c"));

        Assert.Equal("Operation returned an invalid status code 'Forbidden'", exception.Message);
    }

    [Fact]
    public async Task GetConversations_AnswerIsNotJson_ThrowsWithTheText()
    {
        using var client = Client(StubHandler.Json("<html>"));

        var exception = await Assert.ThrowsAsync<SerializationException>(
            () => client.Conversations.GetConversationsAsync());

        Assert.Equal("Unable to deserialize the response.", exception.Message);
        Assert.Equal("<html>", exception.Content);
    }

    [Theory]
    [InlineData("conversationId", null, "a", true)]
    [InlineData("activityId", "c", null, true)]
    [InlineData("activity", "c", "a", false)]
    public async Task ReplyToActivity_ArgumentMissing_ThrowsBeforeSending(
        string target, string? conversationId, string? activityId, bool activity)
    {
        var handler = StubHandler.Json("{}");
        using var client = Client(handler);

        var exception = await Assert.ThrowsAsync<ValidationException>(() => client.Conversations.ReplyToActivityAsync(
            conversationId, activityId, activity ? new Activity() : null));

        Assert.Equal($"'{target}' cannot be null.", exception.Message);
        Assert.Equal((ValidationRules.CannotBeNull, target), (exception.Rule, exception.Target));
        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task ReplyToActivity_ActivityThatAnswersNothing_Throws()
    {
        using var client = Client(StubHandler.Json("{}"));
        var activity = new Activity { Conversation = new ConversationAccount(id: "c") };

        var exception = await Assert.ThrowsAsync<ValidationException>(
            () => client.Conversations.ReplyToActivityAsync(activity));

        Assert.Equal("ReplyToId", exception.Target);
    }

    [Fact]
    public async Task Attachments_InfoAndView_AreRead()
    {
        var handler = new StubHandler(request => request.Path.EndsWith("/views/original", StringComparison.Ordinal)
            ? new HttpResponseMessage { Content = new ByteArrayContent([1, 2, 3]) }
            : StubHandler.Response("{\"name\":\"slip.pdf\",\"views\":[{\"viewId\":\"original\",\"size\":3}]}"));
        using var client = Client(handler);

        var info = await client.Attachments.GetAttachmentInfoAsync("f");
        await using var view = await client.Attachments.GetAttachmentAsync("f", "original");
        var content = new MemoryStream();
        await view.CopyToAsync(content);

        Assert.Equal("slip.pdf", info.Name);
        Assert.Equal([1, 2, 3], content.ToArray());
        Assert.Equal(
            ["/base/v3/attachments/f", "/base/v3/attachments/f/views/original"],
            handler.Requests.Select(request => request.Path));
    }

    [Fact]
    public void Settings_AreThoseOfTheProtocol()
    {
        using var client = new ConnectorClient(new Uri("https://x.example.com"));

        foreach (var settings in new[] { client.SerializationSettings, client.DeserializationSettings })
        {
            Assert.Equal(NullValueHandling.Ignore, settings.NullValueHandling);
            Assert.Equal(DateTimeZoneHandling.Utc, settings.DateTimeZoneHandling);
            Assert.IsType<DefaultContractResolver>(settings.ContractResolver);
            Assert.Null(settings.MaxDepth);
        }
    }

    [Fact]
    public void Constructor_NullBaseUri_Throws() => Assert.Equal("baseUri", Assert.Throws<ArgumentNullException>(
        () => new ConnectorClient(null, MicrosoftAppCredentials.Empty, new HttpClient(), true)).ParamName);

    private static ConnectorClient Client(StubHandler handler) => new(
        new Uri("https://smba.example.com/base"), MicrosoftAppCredentials.Empty, new HttpClient(handler), true);
}
