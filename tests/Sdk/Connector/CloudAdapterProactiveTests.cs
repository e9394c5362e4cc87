using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Schema;
using Xunit;
using static UnionBot.Tests.Sdk.BotCalls;

namespace UnionBot.Tests.Sdk;

public sealed class CloudAdapterProactiveTests : IAsyncLifetime
{
    private FakeConnector connector = null!;

    public async Task InitializeAsync() => connector = await FakeConnector.StartAsync();

    public async Task DisposeAsync() => await connector.DisposeAsync();

    [Fact]
    public async Task ContinueConversationAsync_Reference_RunsAnEventInTheConversation()
    {
        Activity? turn = null;
        var reference = new ConversationReference
        {
            ChannelId = "msteams",
            ServiceUrl = connector.ServiceUrl,
            Conversation = new ConversationAccount(id: "c9"),
        };

        await new CloudAdapter().ContinueConversationAsync("", reference, async (context, cancellation) =>
        {
            turn = context.Activity;
            await context.SendActivityAsync(MessageFactory.Text("news"), cancellation);
        }, CancellationToken.None);

        Assert.Equal((ActivityTypes.Event, "ContinueConversation"), (turn!.Type, turn.Name));
        Assert.StartsWith(
            "/v3/conversations/c9/activities", Assert.Single(connector.Requests).Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ContinueConversationAsync_ActivityWithoutAddress_Throws()
    {
        var adapter = new CloudAdapter();
        var nowhere = new Activity { ServiceUrl = connector.ServiceUrl };
        var unreachable = new Activity { Conversation = new ConversationAccount(id: "c") };

        await Assert.ThrowsAsync<ArgumentException>(
            () => adapter.ContinueConversationAsync("", nowhere, NotReached, CancellationToken.None));
        await Assert.ThrowsAsync<ArgumentException>(
            () => adapter.ContinueConversationAsync("", unreachable, NotReached, CancellationToken.None));
    }

    [Fact]
    public async Task CreateConversationAsync_OpensItAndRunsAnEvent()
    {
        Activity? turn = null;
        var parameters = new ConversationParameters { Bot = new ChannelAccount("bot"), TenantId = "t" };

        await new CloudAdapter().CreateConversationAsync(
            "", "msteams", connector.ServiceUrl, null, parameters, (context, _) =>
            {
                turn = context.Activity;
                return Task.CompletedTask;
            }, CancellationToken.None);

        Assert.Equal("/v3/conversations", Assert.Single(connector.Requests).Path);
        Assert.Equal((ActivityTypes.Event, "CreateConversation"), (turn!.Type, turn.Name));
        Assert.Equal(("sent-1", "t"), (turn.Conversation.Id, turn.Conversation.TenantId));
        Assert.Equal("bot", turn.Recipient.Id);
    }
}
