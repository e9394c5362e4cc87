using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json.Linq;

namespace UnionBot.Tests.Support;

public static class StreamReading
{
    /// <summary>The next frame that is not a keep-alive.</summary>
    public static async Task<JObject> NextSetAsync(this ClientWebSocket socket)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(10));
        while (true)
        {
            var text = await NextTextAsync(socket, limit.Token);
            if (text.Length > 0)
                return JObject.Parse(text);
        }
    }

    /// <summary>Reads frames until an activity fits, and returns all activities up to it.</summary>
    public static async Task<IReadOnlyList<JToken>> UntilAsync(this ClientWebSocket socket, Func<JToken, bool> fits)
    {
        var seen = new List<JToken>();
        do
            seen.AddRange((await socket.NextSetAsync())["activities"]!);
        while (!seen.Exists(activity => fits(activity)));
        return seen;
    }

    private static async Task<string> NextTextAsync(ClientWebSocket socket, CancellationToken cancellationToken)
    {
        using var text = new MemoryStream();
        var buffer = new byte[8192];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), cancellationToken);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return Encoding.UTF8.GetString(text.ToArray());
    }
}
