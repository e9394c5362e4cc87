using System.Net;
using System.Security.Claims;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk;

public class SkillTests
{
    private readonly SkillConversationIdFactory ids = new(new MemoryStorage());
    private readonly ProactiveAdapter adapter = new();
    private readonly RecordingBot bot = new();

    [Fact]
    public async Task ConversationId_CreatedReadDeleted()
    {
        var id = await CreateIdAsync();
        Assert.NotEqual(id, await CreateIdAsync());

        var reference = await ids.GetSkillConversationReferenceAsync(id, CancellationToken.None);
        Assert.Equal("https://api.botframework.com", reference.OAuthScope);
        Assert.Equal("c1", reference.ConversationReference.Conversation.Id);

        await ids.DeleteConversationReferenceAsync(id, CancellationToken.None);
        Assert.Null(await ids.GetSkillConversationReferenceAsync(id, CancellationToken.None));
    }

    [Fact]
    public async Task SendToConversation_Message_GoesToTheChannel()
    {
        var id = await CreateIdAsync();

        var response = await Handler().HandleSendToConversationAsync(null, id, Skill(ActivityTypes.Message));

        Assert.Equal("sent-0", response.Id);
        var sent = Assert.Single(adapter.Sent);
        Assert.Equal(("c1", "msteams", "u1"), (sent.Conversation.Id, sent.ChannelId, sent.Recipient.Id));
        Assert.Empty(bot.Turns);
        Assert.Equal("https://api.botframework.com", adapter.Audience);
    }

    [Theory]
    [InlineData(ActivityTypes.Event, "e", true)]
    [InlineData(ActivityTypes.EndOfConversation, null, false)]
    public async Task ReplyToActivity_EventOrEnd_GoesToTheBot(string type, string? name, bool idStays)
    {
        var id = await CreateIdAsync();
        var activity = Skill(type);
        activity.Name = name;
        activity.Value = "v";

        await Handler().HandleReplyToActivityAsync(null, id, "a1", activity);

        var turn = Assert.Single(bot.Turns);
        Assert.Equal((type, name, "a1"), (turn.Type, turn.Name, turn.Id));
        Assert.Equal("v", turn.Value);
        Assert.Equal($"urn:botframework:aadappid:{AuthenticationConstants.AnonymousSkillAppId}", turn.CallerId);
        Assert.Empty(adapter.Sent);
        Assert.Equal(idStays, await ids.GetSkillConversationReferenceAsync(id, CancellationToken.None) != null);
    }

    [Theory]
    [InlineData("application/do", 1, 0)]
    [InlineData("do", 0, 1)]
    public async Task SendToConversation_Command_ByItsName(string name, int sent, int turns)
    {
        var activity = Skill(ActivityTypes.Command);
        activity.Name = name;

        await Handler().HandleSendToConversationAsync(null, await CreateIdAsync(), activity);

        Assert.Equal((sent, turns), (adapter.Sent.Count, bot.Turns.Count));
    }

    [Fact]
    public async Task UpdateAndDelete_GoToTheChannel()
    {
        var id = await CreateIdAsync();

        await Handler().HandleUpdateActivityAsync(null, id, "a5", Skill(ActivityTypes.Message));
        await Handler().HandleDeleteActivityAsync(null, id, "a6");

        Assert.Equal(["update", "delete a6"], adapter.Changes);
    }

    [Fact]
    public async Task SendToConversation_UnknownId_Throws() => await Assert.ThrowsAsync<KeyNotFoundException>(
        () => Handler().HandleSendToConversationAsync(null, "unknown", Skill(ActivityTypes.Message)));

    [Fact]
    public async Task OtherCalls_AreNotImplemented() => await Assert.ThrowsAsync<NotImplementedException>(
        () => Handler().HandleGetConversationMembersAsync(null, "c"));

    [Fact]
    public async Task SendToConversation_NoTokenWhereOneIsNeeded_Throws()
    {
        var handler = new CloudSkillHandler(adapter, bot, ids, Authentication(
            new PasswordServiceClientCredentialFactory(KnownIssuers.AppId, "p", null, null, null)));

        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => handler.HandleSendToConversationAsync(null, "x", Skill(ActivityTypes.Message)));
    }

    [Fact]
    public async Task PostActivityAsync_AddressesTheSkill()
    {
        var handler = StubHandler.Json("{\"activities\":[{\"text\":\"pong\"}]}");
        var activity = Skill(ActivityTypes.Message);
        activity.ServiceUrl = "https://channel.example.com/";
        activity.Conversation.Properties = JObject.Parse("{\"extra\":1}");

        var response = await Client(handler).PostActivityAsync<ExpectedReplies>(
            "", "skill", new Uri("https://skill.example.com/m"), new Uri("https://me.example.com/"), "s1", activity);

        Assert.Equal(200, response.Status);
        Assert.Equal("pong", Assert.Single(response.Body.Activities).Text);
        var request = Assert.Single(handler.Requests);
        Assert.Equal(("POST", "https://skill.example.com/m"), (request.Method, request.Url));
        Assert.Equal("s1", request.Headers["x-ms-conversation-id"]);
        var body = JObject.Parse(request.Body);
        Assert.Equal("s1", body["conversation"]!["id"]);
        Assert.Equal("https://me.example.com/", body["serviceUrl"]);
        Assert.Equal("skill", body["recipient"]!["role"]);
        Assert.Equal("skill-side", body["relatesTo"]!["conversation"]!["id"]);
        Assert.Equal("https://channel.example.com/", body["relatesTo"]!["serviceUrl"]);
        Assert.Equal("skill-side", activity.Conversation.Id);
    }

    [Fact]
    public async Task PostActivityAsync_SkillFails_StatusAndTextComeBack()
    {
        var response = await Client(StubHandler.Json("down", HttpStatusCode.ServiceUnavailable)).PostActivityAsync(
            "",
            "skill",
            new Uri("https://skill.example.com/m"),
            new Uri("https://me.example.com/"),
            "s1",
            Skill(ActivityTypes.Message));

        Assert.Equal(503, response.Status);
        Assert.False(response.IsSuccessStatusCode());
        Assert.Equal("down", ((InvokeResponse<object>)response).Body);
    }

    private static BotFrameworkAuthentication Authentication(
        ServiceClientCredentialsFactory credentials, IHttpClientFactory? clients = null) =>
        BotFrameworkAuthenticationFactory.Create(
            null,
            true,
            null,
            null,
            null,
            null,
            null,
            null,
            null,
            credentials,
            new AuthenticationConfiguration(),
            clients,
            null);

    private static BotFrameworkClient Client(StubHandler handler) =>
        Authentication(new PasswordServiceClientCredentialFactory(), new StubClientFactory(handler))
            .CreateBotFrameworkClient();

    private static Activity Skill(string type) => new()
    {
        Type = type,
        Text = "from the skill",
        Conversation = new ConversationAccount(id: "skill-side"),
    };

    private CloudSkillHandler Handler() =>
        new(adapter, bot, ids, Authentication(new PasswordServiceClientCredentialFactory()));

    private Task<string> CreateIdAsync() => ids.CreateSkillConversationIdAsync(
        new SkillConversationIdFactoryOptions
        {
            FromBotId = "me",
            FromBotOAuthScope = "https://api.botframework.com",
            BotFrameworkSkill = new BotFrameworkSkill { AppId = "skill" },
            Activity = new Activity
            {
                Id = "a1",
                ChannelId = "msteams",
                ServiceUrl = "https://channel.example.com/",
                Conversation = new ConversationAccount(id: "c1"),
                From = new ChannelAccount("u1"),
                Recipient = new ChannelAccount("b1"),
            },
        },
        CancellationToken.None);

    private sealed class RecordingBot : IBot
    {
        public List<Activity> Turns { get; } = [];

        public Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
        {
            Turns.Add(turnContext.Activity);
            return Task.CompletedTask;
        }
    }

    private sealed class ProactiveAdapter : BotAdapter
    {
        public List<Activity> Sent { get; } = [];

        public List<string> Changes { get; } = [];

        public string? Audience { get; private set; }

        public override async Task ContinueConversationAsync(
            ClaimsIdentity claimsIdentity,
            ConversationReference reference,
            string audience,
            BotCallbackHandler callback,
            CancellationToken cancellationToken)
        {
            Audience = audience;
            using var context = new TurnContext(this, reference.GetContinuationActivity());
            await RunPipelineAsync(context, callback, cancellationToken);
        }

        public override Task<ResourceResponse[]> SendActivitiesAsync(
            ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
        {
            Sent.AddRange(activities);
            return Task.FromResult(activities.Select((_, i) => new ResourceResponse($"sent-{i}")).ToArray());
        }

        public override Task<ResourceResponse> UpdateActivityAsync(
            ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
        {
            Changes.Add("update");
            return Task.FromResult(new ResourceResponse("updated"));
        }

        public override Task DeleteActivityAsync(
            ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
        {
            Changes.Add($"delete {reference.ActivityId}");
            return Task.CompletedTask;
        }
    }
}
