using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk.Builder;

public sealed class TestFlowTests
{
    private readonly TestFlow flow = new(new TestAdapter(), EchoAsync);

    [Fact]
    public Task Test_Echo_Passes() =>
        flow.Test("你好", "echo:你好")
            .Send("再见").AssertReply(reply => Assert.Equal("echo:再见", reply.AsMessageActivity().Text))
            .StartTestAsync();

    [Fact]
    public async Task AssertReply_OtherText_NamesBoth()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(
            () => flow.Send("你好").AssertReply("您好", "问候").StartTestAsync());

        Assert.Equal("问候:\nExpected:您好\nReceived:echo:你好", e.Message);
    }

    [Fact]
    public async Task AssertReply_OtherType_SaysSo()
    {
        var e = await Assert.ThrowsAsync<InvalidOperationException>(
            () => flow.Send("你好").AssertReply(new Activity(ActivityTypes.Typing), "输入中").StartTestAsync());

        Assert.Equal("输入中: Type should match", e.Message);
    }

    [Fact]
    public Task AssertReply_SpacesAround_DoNotMatter() =>
        flow.Send("你好").AssertReply("  echo:你好 ").StartTestAsync();

    [Fact]
    public async Task AssertReply_Comparer_Decides()
    {
        var comparer = EqualityComparer<IActivity>.Create((_, _) => false, _ => 0);

        await Assert.ThrowsAsync<InvalidOperationException>(
            () => flow.Send("你好")
                .AssertReply(new Activity(ActivityTypes.Message) { Text = "echo:你好" }, comparer)
                .StartTestAsync());
    }

    [Fact]
    public async Task AssertReply_NoReplyInTime_IsCancelled() =>
        await Assert.ThrowsAsync<TaskCanceledException>(() => flow.AssertReply("您好", timeout: 20).StartTestAsync());

    [Fact]
    public async Task AssertReplyContains_Missing_Throws()
    {
        await flow.Send("你好").AssertReplyContains("echo").StartTestAsync();

        var e = await Assert.ThrowsAsync<InvalidOperationException>(
            () => flow.Send("你好").AssertReplyContains("ohce").StartTestAsync());

        Assert.Equal("Expected:ohce\nReceived:echo:你好", e.Message);
    }

    [Fact]
    public async Task AssertReplyOneOf_None_ListsCandidates()
    {
        await flow.Send("a").AssertReplyOneOf(["echo:b", "echo:a"]).StartTestAsync();

        var e = await Assert.ThrowsAsync<InvalidOperationException>(
            () => flow.Send("a").AssertReplyOneOf(["x", "y"]).StartTestAsync());

        Assert.Equal("Text \"echo:a\" does not match one of candidates: x\ny", e.Message);
    }

    [Fact]
    public async Task AssertNoReply_Reply_Throws()
    {
        await flow.Test("a", "echo:a").AssertNoReply("结束", 20).StartTestAsync();

        var e = await Assert.ThrowsAsync<InvalidOperationException>(
            () => flow.Send("a").AssertNoReply("结束", 20).StartTestAsync());

        Assert.EndsWith("is responded when waiting for no reply:'结束'", e.Message);
    }

    [Fact]
    public Task SendConversationUpdate_User_Joins() =>
        flow.SendConversationUpdate().AssertReply("joined:user1").StartTestAsync();

    [Fact]
    public async Task Test_Transcript_SendsUsersAndExpectsBots()
    {
        IActivity[] transcript = [Said("user", "a"), Said("bot", "echo:a"), Said("user", "b"), Said("BOT", "echo:b")];
        var compared = new List<string>();

        await flow.Test(transcript).StartTestAsync();
        await flow.Test(transcript, (_, actual) => compared.Add(actual.AsMessageActivity().Text)).StartTestAsync();

        Assert.Equal(["echo:a", "echo:b"], compared);
    }

    [Fact]
    public async Task StartTest_FailedStep_EndsTheFlow()
    {
        var sent = 0;
        var failing = new TestFlow(new TestAdapter(), (_, _) => Task.FromResult(sent++))
            .Send("a").AssertReply("b", timeout: 20).Send("c");

        await Assert.ThrowsAsync<TaskCanceledException>(failing.StartTestAsync);

        Assert.Equal(1, sent);
    }

    [Fact]
    public void Send_Null_Throws()
    {
        Assert.Throws<ArgumentNullException>("userSays", () => flow.Send((string)null!));
        Assert.Throws<ArgumentNullException>("userActivity", () => flow.Send((IActivity)null!));
    }

    private static Activity Said(string role, string text) =>
        new(ActivityTypes.Message) { Text = text, From = new ChannelAccount(role: role) };

    private static async Task EchoAsync(ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var activity = turnContext.Activity;
        var reply = activity.Type == ActivityTypes.ConversationUpdate
            ? $"joined:{activity.MembersAdded[0].Id}"
            : $"echo:{activity.Text}";
        await turnContext.SendActivityAsync(reply, cancellationToken: cancellationToken);
    }
}
