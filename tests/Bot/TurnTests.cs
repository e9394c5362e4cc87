using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>What becomes of a turn that fails, hangs, floods or loses its store.</summary>
public sealed class TurnTests
{
    [Fact]
    public async Task Run_BotThrows_ApologisesAndCountsNothing()
    {
        await using var host = await BotHost.StartAsync();
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());
        await talk.SayAsync("一");

        Assert.True((await talk.SayAsync(CountingBot.Fail)).IsSuccessStatusCode);

        await talk.SayAsync("二");
        Assert.Equal(["welcome", "1: 一", "刚才没保存上，您写的都还在，请再发一次。", "2: 二"], await talk.RepliesAsync());
    }

    [Fact]
    public async Task Run_BotHangs_IsGivenUpAtTheTimeLimit()
    {
        await using var host = await BotHost.StartAsync("--Turns:TimeLimitSeconds", "1");
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());

        await talk.SayAsync(CountingBot.Hang);
        await talk.SayAsync("还在");

        Assert.Equal("1: 还在", (await talk.RepliesAsync())[^1]);
    }

    [Fact]
    public async Task Run_LineIsFull_Is429AndTheOthersAreAnswered()
    {
        await using var host = await BotHost.StartAsync("--Turns:LongestLine", "3");
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => talk.SayAsync(CountingBot.Slow)));

        Assert.Equal(3, answers.Count(answer => (int)answer.StatusCode == 429));
        Assert.Equal(["welcome", "1: slow", "2: slow", "3: slow"], await talk.RepliesAsync());
    }

    [Fact]
    public async Task Run_TooFast_Is429InWords()
    {
        await using var host = await BotHost.StartAsync("--DirectLine:Burst", "2", "--DirectLine:PerSecond", "0.1");
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());
        await talk.SayAsync("一");
        await talk.SayAsync("二");

        var (_, message) = await DirectLineTalk.ErrorAsync(await talk.SayAsync("三"), 429);

        Assert.Contains("请等几秒", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Run_SlowConversation_HoldsUpNoOther()
    {
        await using var host = await BotHost.StartAsync();
        using var slow = await DirectLineTalk.OpenAsync(host.NewClient());
        using var quick = await DirectLineTalk.OpenAsync(host.NewClient());

        var waiting = slow.SayAsync(CountingBot.Slow);
        await quick.SayAsync("快");

        Assert.False(waiting.IsCompleted);
        await waiting;
    }

    [Fact]
    public async Task Run_ClientGoesAway_TheMessageIsFinished()
    {
        await using var host = await BotHost.StartAsync();
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());
        using var socket = await talk.StreamAsync();
        using var leaving = new CancellationTokenSource(TimeSpan.FromMilliseconds(400));
        using var request = new HttpRequestMessage(HttpMethod.Post, $"{talk.Path}/activities")
        {
            Content = new StringContent("""{"type":"message","from":{"id":"me"},"text":"slow"}"""),
        };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => talk.Http.SendAsync(request, leaving.Token));

        await socket.UntilAsync(activity => (string?)activity["text"] == "1: slow");
    }

    [Fact]
    public async Task Stop_TurnIsRunning_IsFinishedFirst()
    {
        await using var host = await BotHost.StartAsync();
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());
        var saying = talk.SayAsync(CountingBot.Slow);
        await Task.Delay(200);

        await host.StopAsync();

        Assert.True((await saying).IsSuccessStatusCode);
        await host.StartAgainAsync();
        Assert.Equal("1: slow", (await talk.RepliesAsync())[^1]);
    }

    [RedisFact]
    public async Task Run_RedisGoesAwayAndComesBack_Is503ThenWell()
    {
        await using var redis = await RedisServer.StartAsync();
        await using var host = await BotHost.StartAsync("--Redis:Configuration", redis.Address, "--Redis:TimeoutSeconds", "1");
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());
        redis.Freeze();

        await DirectLineTalk.ErrorAsync(await talk.SayAsync("一", clientId: "c1"), 503);
        Assert.Equal(503, (int)(await talk.Http.GetAsync("/readyz")).StatusCode);
        Assert.Equal(200, (int)(await talk.Http.GetAsync("/healthz")).StatusCode);
        redis.Thaw();

        Assert.True((await talk.SayAsync("一", clientId: "c1")).IsSuccessStatusCode);
        Assert.Equal(["welcome", "1: 一"], await talk.RepliesAsync());
        Assert.Equal(200, (int)(await talk.Http.GetAsync("/readyz")).StatusCode);
    }
}
