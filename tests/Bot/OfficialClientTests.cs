using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>The published botframework-directlinejs, unchanged, in Node.</summary>
public sealed class OfficialClientTests
{
    [Theory]
    [InlineData("polling")]
    [InlineData("websocket")]
    public async Task Talk_DirectLineJs_HoldsAConversation(string transport)
    {
        await using var host = await BotHost.StartAsync();
        using var http = host.NewClient();
        var page = await DirectLineTalk.JsonAsync(await http.PostAsync("/chat/token", null));

        var said = await NodeClients.RunAsync("talk.mjs", $"{host.Address}v3/directline", (string)page["token"]!, transport, "你好", "两万三", "再见");

        Assert.Equal(["welcome", "1: 你好", "2: 两万三", "3: 再见"], said);
    }
}
