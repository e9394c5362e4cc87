using Microsoft.Bot.Builder;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class MiddlewareSetTests
{
    private readonly CollectingAdapter adapter = new();
    private readonly List<string> steps = [];

    [Fact]
    public async Task RunPipelineAsync_TwoMiddlewares_WrapEachOther()
    {
        adapter.Use(new Step("a", steps)).Use(new Step("b", steps));

        await RunAsync();

        Assert.Equal(["a>", "b>", "bot", "<b", "<a"], steps);
    }

    [Fact]
    public async Task RunPipelineAsync_MiddlewareStops_BotIsNotCalled()
    {
        adapter.Use(new Step("a", steps, Stops: true)).Use(new Step("b", steps));

        await RunAsync();

        Assert.Equal(["a>", "<a"], steps);
    }

    [Fact]
    public async Task RunPipelineAsync_BotThrows_OnTurnErrorGetsIt()
    {
        Exception? caught = null;
        adapter.OnTurnError = (_, error) =>
        {
            caught = error;
            return Task.CompletedTask;
        };

        await adapter.RunAsync(CollectingAdapter.Message(), (_, _) => throw new TimeoutException());

        Assert.IsType<TimeoutException>(caught);
    }

    [Fact]
    public async Task RunPipelineAsync_BotThrowsWithoutHandler_Throws() => await Assert.ThrowsAsync<TimeoutException>(
        () => adapter.RunAsync(CollectingAdapter.Message(), (_, _) => throw new TimeoutException()));

    [Fact]
    public async Task ContinueConversationAsync_Reference_RunsPipeline()
    {
        adapter.Use(new Step("a", steps));
        var reference = CollectingAdapter.Message().GetConversationReference();

        await adapter.ContinueConversationAsync(
            "app", reference, (turn, token) => turn.SendActivityAsync("有结果了", cancellationToken: token), default);

        Assert.Equal(["a>", "<a"], steps);
        Assert.Equal("conversation-1", Assert.Single(adapter.Sent).Conversation.Id);
    }

    private Task RunAsync() => adapter.RunAsync(CollectingAdapter.Message(), (_, _) =>
    {
        steps.Add("bot");
        return Task.CompletedTask;
    });

    private sealed record Step(string Name, List<string> Steps, bool Stops = false) : IMiddleware
    {
        public async Task OnTurnAsync(
            ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken)
        {
            Steps.Add(Name + ">");
            if (!Stops) await next(cancellationToken);
            Steps.Add("<" + Name);
        }
    }
}
