using System.Net.WebSockets;
using System.Text;
using UnionBot.Bot.Turns;

namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>The WebSocket of a conversation: everything after the watermark, then what is new as it comes.</summary>
public sealed class DirectLineSocket(
    ConversationFeed feed, ConversationStreams streams, IHostApplicationLifetime lifetime, TimeProvider clock)
{
    private const int BatchSize = 100;
    private static readonly TimeSpan KeepAlive = TimeSpan.FromSeconds(15);

    public async Task RunAsync(WebSocket socket, string conversationId, long watermark, string origin, CancellationToken cancellationToken)
    {
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, lifetime.ApplicationStopping);
        var listening = ListenAsync(socket, ending);
        try
        {
            await SendAsync(socket, conversationId, watermark, origin, ending.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // the client went away or the host is stopping; the client comes back with its watermark
        }
        await CloseAsync(socket);
        await ending.CancelAsync();
        await listening;
    }

    private async Task SendAsync(WebSocket socket, string conversationId, long watermark, string origin, CancellationToken cancellationToken)
    {
        using var following = streams.Follow(conversationId);
        while (true)
        {
            var messages = await feed.ReadAfterAsync(conversationId, watermark, BatchSize, cancellationToken);
            if (messages.Count > 0)
            {
                watermark = messages[^1].Sequence;
                await SendTextAsync(socket, ActivitySet.Of(messages, watermark, origin), cancellationToken);
                continue;
            }
            if (streams.IsTyping(conversationId))
                await SendTextAsync(socket,
                    ActivitySet.Of([], watermark, origin, ActivitySet.Typing(conversationId, clock.GetUtcNow())), cancellationToken);
            if (!await ChangedAsync(following, cancellationToken))
                await SendTextAsync(socket, "", cancellationToken);
        }
    }

    // False after a quiet while: then an empty frame keeps the line open, and the log is read once more, as another process may have written.
    private static async Task<bool> ChangedAsync(ConversationStreams.Following following, CancellationToken cancellationToken)
    {
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        quiet.CancelAfter(KeepAlive);
        try
        {
            return await following.Changes.ReadAsync(quiet.Token);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return false;
        }
    }

    // The client sends empty pings only; reading them is how its leaving is noticed.
    private static async Task ListenAsync(WebSocket socket, CancellationTokenSource ending)
    {
        var buffer = new byte[1024];
        try
        {
            while ((await socket.ReceiveAsync(buffer, ending.Token)).MessageType != WebSocketMessageType.Close)
            {
            }
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // gone without a word
        }
        await ending.CancelAsync();
    }

    private static Task SendTextAsync(WebSocket socket, string text, CancellationToken cancellationToken) =>
        socket.SendAsync(Encoding.UTF8.GetBytes(text), WebSocketMessageType.Text, endOfMessage: true, cancellationToken);

    private static async Task CloseAsync(WebSocket socket)
    {
        if (socket.State is not (WebSocketState.Open or WebSocketState.CloseReceived))
            return;
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(2));
        try
        {
            await socket.CloseOutputAsync(WebSocketCloseStatus.EndpointUnavailable, null, limit.Token);
        }
        catch (Exception e) when (e is OperationCanceledException or WebSocketException)
        {
            // it closed first
        }
    }
}
