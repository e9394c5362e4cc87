using System.Diagnostics;
using Newtonsoft.Json;
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

        var said = await RunAsync($"{host.Address}v3/directline", (string)page["token"]!, transport, "你好", "两万三", "再见");

        Assert.Equal(["welcome", "1: 你好", "2: 两万三", "3: 再见"], said);
    }

    private static async Task<IReadOnlyList<string>> RunAsync(params string[] arguments)
    {
        await NodeClients.InstallAsync();
        var node = new ProcessStartInfo("node", ["talk.mjs", .. arguments])
        {
            WorkingDirectory = NodeClients.Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(node)!; // starts a new process, so there is one
        var errors = process.StandardError.ReadToEndAsync();
        var lines = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.True(process.ExitCode == 0, lines + await errors);
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonConvert.DeserializeObject<string>(line)!)];
    }
}
