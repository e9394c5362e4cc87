using System.Collections.Concurrent;
using System.Threading.Channels;

namespace UnionBot.Bot.Turns;

/// <summary>Who follows which conversation in this process, and in which of them a turn is taking long.</summary>
public sealed class ConversationStreams
{
    private readonly Dictionary<string, List<ChannelWriter<bool>>> followers = [];
    private readonly ConcurrentDictionary<string, byte> typing = [];
    private readonly Lock sync = new();

    /// <summary>A reader that holds an item after each change since it was last read; dispose to stop following.</summary>
    public Following Follow(string conversationId)
    {
        // one waiting item is enough: the follower reads everything that is new
        var channel = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });
        lock (sync)
        {
            if (!followers.TryGetValue(conversationId, out var list))
                followers[conversationId] = list = [];
            list.Add(channel.Writer);
        }
        return new Following(channel.Reader, () => Unfollow(conversationId, channel.Writer));
    }

    public void Wake(string conversationId)
    {
        lock (sync)
            if (followers.TryGetValue(conversationId, out var list))
                foreach (var writer in list)
                    writer.TryWrite(true);
    }

    public bool IsTyping(string conversationId) => typing.ContainsKey(conversationId);

    public void SetTyping(string conversationId, bool on)
    {
        if (on && typing.TryAdd(conversationId, 0))
            Wake(conversationId);
        if (!on)
            typing.TryRemove(conversationId, out _);
    }

    private void Unfollow(string conversationId, ChannelWriter<bool> writer)
    {
        lock (sync)
            if (followers.TryGetValue(conversationId, out var list) && list.Remove(writer) && list.Count == 0)
                followers.Remove(conversationId);
    }

    public sealed class Following(ChannelReader<bool> changes, Action unfollow) : IDisposable
    {
        public ChannelReader<bool> Changes => changes;

        public void Dispose() => unfollow();
    }
}
