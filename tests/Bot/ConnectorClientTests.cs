using System.Globalization;
using Newtonsoft.Json;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>Published channels and SDKs of others, unchanged, in Node, opposite /api/messages.</summary>
public sealed class ConnectorClientTests
{
    [Fact]
    public async Task Talk_OfflineDirectLine_HoldsAConversation()
    {
        await using var host = await BotHost.StartAsync("--environment", "Development");

        var said = await NodeClients.RunAsync("offline-directline.mjs",
            Ports.Free().ToString(CultureInfo.InvariantCulture), $"{host.Address}api/messages", "你好", "两万三", "再见");

        Assert.Equal(["welcome", "1: 你好", "2: 两万三", "3: 再见"], said);
    }

    [Theory]
    [InlineData("channel", "msteams")]
    [InlineData("skill", "webchat")]
    [InlineData("skill-waiting", "webchat")]
    public async Task Talk_BotBuilderJs_HoldsAConversation(string mode, string channelId)
    {
        await using var issuer = await TestIssuer.StartAsync();
        var parent = Guid.NewGuid().ToString();
        using var folder = new TestFolder();
        await using var bot = await ChildBot.StartAsync(
            folder.Path, issuer.CertificateFile, [.. issuer.Settings, "--Connector:AllowedCallers:0", parent]);
        var settings = JsonConvert.SerializeObject(new
        {
            port = Ports.Free(),
            botUrl = new Uri(bot.Address, "api/messages"),
            botAppId = issuer.BotAppId,
            appId = parent,
            issuer = issuer.Address.ToString().TrimEnd('/'),
            channelId,
        });

        var said = await NodeClients.RunAsync(issuer.CertificateFile, ["connector.mjs", mode, settings, "你好", "两万三", "再见"]);

        Assert.Equal(["1: 你好", "2: 两万三", "3: 再见"], said);
        // one token for all answers, and none where the caller waits for them
        Assert.Equal(mode == "skill-waiting" ? 0 : 1, issuer.TokensOf(issuer.BotAppId).Count);
    }
}
