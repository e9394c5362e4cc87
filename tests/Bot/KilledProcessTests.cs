using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>kill -9 at the worst moments: nothing acknowledged is lost and nothing is done twice.</summary>
public sealed class KilledProcessTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("unionbot-killed-").FullName;

    [Theory, OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Kill_BetweenMessages_TheConversationGoesOn(StoreKind kind)
    {
        await using var bot = await ChildBot.StartAsync(folder, SettingsOf(kind));
        using var talk = await DirectLineTalk.OpenAsync(new HttpClient { BaseAddress = bot.Address });
        foreach (var text in new[] { "一", "二", "三" })
        {
            Assert.True((await talk.SayAsync(text)).IsSuccessStatusCode);
            await bot.KillAsync();
            await bot.StartAgainAsync();
        }

        await talk.OpenAsync();

        Assert.Equal(["welcome", "1: 一", "2: 二", "3: 三"], await talk.RepliesAsync());
    }

    [Theory, OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Kill_DuringATurn_TheMessageIsAnsweredOnReturn(StoreKind kind)
    {
        await using var bot = await ChildBot.StartAsync(folder, SettingsOf(kind));
        using var talk = await DirectLineTalk.OpenAsync(new HttpClient { BaseAddress = bot.Address });
        await talk.SayAsync("一");
        var saying = talk.SayAsync(CountingBot.Slow, clientId: "c2");
        await Task.Delay(500);
        await bot.KillAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => saying);
        await bot.StartAgainAsync();

        await talk.OpenAsync();

        Assert.Equal(["welcome", "1: 一", "2: slow"], await talk.RepliesAsync());
    }

    [Theory, OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Kill_DuringATurn_TheClientsRetryIsNotASecondMessage(StoreKind kind)
    {
        await using var bot = await ChildBot.StartAsync(folder, SettingsOf(kind));
        using var talk = await DirectLineTalk.OpenAsync(new HttpClient { BaseAddress = bot.Address });
        var saying = talk.SayAsync(CountingBot.Slow, clientId: "c1");
        await Task.Delay(500);
        await bot.KillAsync();
        await Assert.ThrowsAnyAsync<HttpRequestException>(() => saying);
        await bot.StartAgainAsync();

        Assert.True((await talk.SayAsync(CountingBot.Slow, clientId: "c1")).IsSuccessStatusCode);

        await talk.SayAsync("二");
        Assert.Equal(["welcome", "1: slow", "2: 二"], await talk.RepliesAsync());
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string[] SettingsOf(StoreKind kind) => kind == StoreKind.Redis ? ["--Redis:Configuration", TestRedis.Address!] : [];
}
