using System.Net;
using Newtonsoft.Json.Linq;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>The flows of the product on channels of the connector: with cards, without cards, and over a killed process.</summary>
public sealed class ConnectorReplyTests
{
    private static readonly string[] Development = ["--environment", "Development"];

    [Fact]
    public async Task WageStory_OnAChannelWithoutCards_ShowsTheSummaryInWords()
    {
        await using var host = await BotHost.StartWithFlowsAsync(clock: null, Development);
        await using var peer = await ConnectorPeer.StartAsync("sms");
        string[] said = ["老板欠我仨月工资两万三，没签合同，人还在厂里", "后面都跳过"];

        foreach (var (text, count) in said.Select((text, index) => (text, index)))
            Assert.Equal(HttpStatusCode.OK, (await peer.PostAsync(host.Address, peer.Message(text, $"m{count}"))).StatusCode);

        Assert.All(peer.Requests, sent => Assert.Empty(sent.Body["attachments"] ?? new JArray()));
        Assert.All(peer.Requests, sent => Assert.Null(sent.Body["suggestedActions"]));
        Assert.All(peer.Texts, text => Assert.False(string.IsNullOrWhiteSpace(text)));
        Assert.Contains(peer.Texts, text => text.Contains("可以回复：", StringComparison.Ordinal));
    }

    [Fact]
    public async Task WageStory_OnAChannelWithCards_KeepsButtons()
    {
        await using var host = await BotHost.StartWithFlowsAsync(clock: null, Development);
        await using var peer = await ConnectorPeer.StartAsync("webchat");

        await peer.PostAsync(host.Address, peer.Message("老板欠我仨月工资两万三，没签合同，人还在厂里"));

        Assert.Contains(peer.Requests, sent => sent.Body["suggestedActions"] is JObject);
    }

    [Fact]
    public async Task Messages_OfAKilledProcess_AreAnsweredInOrderWithTheirOwnIds()
    {
        using var folder = new TestFolder();
        await using var peer = await ConnectorPeer.StartAsync();
        await using var bot = await ChildBot.StartAsync(folder.Path, Development);
        peer.Status = 500;
        await peer.PostAsync(bot.Address, peer.Message("一", "m1"));
        await peer.PostAsync(bot.Address, peer.Message("二", "m2"));
        await bot.KillAsync();
        peer.Status = 200;

        await bot.StartAgainAsync();

        Assert.Equal(["1: 一", "2: 二"], await peer.TextsAsync(2));
        Assert.Equal(["m1", "m2"], peer.Requests.Select(sent => (string?)sent.Body["replyToId"]));
    }

    [Fact]
    public async Task Messages_ToTwoProcessesOnOneDatabase_AreEachAnsweredOnce()
    {
        using var folder = new TestFolder();
        await using var peer = await ConnectorPeer.StartAsync();
        await using var first = await ChildBot.StartAsync(folder.Path, Development);
        await using var second = await ChildBot.StartAsync(folder.Path, Development);
        peer.Status = 500;
        await peer.PostAsync(first.Address, peer.Message("一", "m1"));
        await first.KillAsync(); // what it had left to deliver is the other's now
        peer.Status = 200;

        await peer.PostAsync(second.Address, peer.Message("二", "m2"));
        await peer.PostAsync(second.Address, peer.Message("二", "m2"));

        Assert.Equal(["1: 一", "2: 二"], await peer.TextsAsync(2));
    }
}
