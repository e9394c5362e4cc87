using System.Net;
using System.Security.Cryptography;
using Microsoft.IdentityModel.Tokens;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>/api/messages of a registered bot: who is let in, and how the bot signs in itself. A process of its own trusts the issuer.</summary>
public sealed class ConnectorTokenTests : IAsyncLifetime, IDisposable
{
    private readonly TestFolder folder = new();
    private TestIssuer issuer = null!;
    private ConnectorPeer peer = null!;
    private ChildBot bot = null!;

    public async Task InitializeAsync()
    {
        issuer = await TestIssuer.StartAsync();
        peer = await ConnectorPeer.StartAsync();
        bot = await ChildBot.StartAsync(folder.Path, issuer.CertificateFile, issuer.Settings);
    }

    public async Task DisposeAsync()
    {
        await bot.DisposeAsync();
        await peer.DisposeAsync();
        await issuer.DisposeAsync();
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Messages_WithGoodTokens_AreAnsweredWithOneTokenOfTheBot()
    {
        for (var count = 1; count <= 3; count++)
            Assert.Equal(HttpStatusCode.OK, (await SayAsync($"{count}", $"m{count}", Token())).StatusCode);

        Assert.Equal(["1: 1", "2: 2", "3: 3"], peer.Texts);
        Assert.All(peer.Requests, sent => Assert.StartsWith("Bearer ey", sent.Authorization, StringComparison.Ordinal));
        Assert.Equal(["https://api.botframework.com"], issuer.TokensOf(issuer.BotAppId));
        Assert.Equal(2, issuer.KeysRead); // once for the keys, once for what they endorse
    }

    [Fact]
    public async Task Message_WithoutAGoodToken_IsRefusedAndNotRun()
    {
        using var strange = RSA.Create(2048);
        Dictionary<string, string?> faults = new()
        {
            ["no token"] = null,
            ["no JWT"] = "secret",
            ["another key"] = issuer.ChannelToken(serviceUrl: peer.ServiceUrl, signedBy: new RsaSecurityKey(strange) { KeyId = "strange" }),
            ["another bot's"] = issuer.ChannelToken(audience: Guid.NewGuid().ToString(), serviceUrl: peer.ServiceUrl),
            ["another service"] = issuer.ChannelToken(serviceUrl: "https://elsewhere.test/"),
            ["no service"] = issuer.ChannelToken(),
            ["another issuer"] = issuer.ChannelToken(serviceUrl: peer.ServiceUrl, tokenIssuer: "https://elsewhere.test"),
            ["expired"] = issuer.ChannelToken(serviceUrl: peer.ServiceUrl, lifetime: TimeSpan.FromMinutes(-10)),
            ["a bot that may not call"] = issuer.BotToken(Guid.NewGuid().ToString(), issuer.BotAppId),
        };

        foreach (var (fault, token) in faults)
            Assert.Equal((fault, HttpStatusCode.Unauthorized), (fault, (await SayAsync(fault, "m1", token)).StatusCode));

        await SayAsync("再见", "m2", Token());
        Assert.Equal(["1: 再见"], peer.Texts);
    }

    [Fact]
    public async Task Message_OnAChannelTheKeyDoesNotEndorse_IsRefused()
    {
        await using var other = await ConnectorPeer.StartAsync("facebook");

        var answer = await other.PostAsync(bot.Address, other.Message("你好"), issuer.ChannelToken(serviceUrl: other.ServiceUrl));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(other.Requests);
    }

    private Task<HttpResponseMessage> SayAsync(string text, string id, string? token) =>
        peer.PostAsync(bot.Address, peer.Message(text, id), token);

    private string Token() => issuer.ChannelToken(serviceUrl: peer.ServiceUrl);
}
