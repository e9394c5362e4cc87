using Microsoft.Extensions.Options;
using UnionBot.Bot.Turns;

namespace UnionBot.Bot;

/// <summary>One turn at a time per conversation, in order of arrival; different conversations never wait for each other.</summary>
public sealed class TurnGate(IOptions<TurnOptions> options)
{
    private sealed class Line
    {
        public Task Tail = Task.CompletedTask;
        public int Length;
    }

    private readonly Dictionary<string, Line> lines = [];
    private readonly Lock sync = new();

    /// <summary>Runs the work when all earlier work of the conversation has ended; null when its line is full and nothing was done.</summary>
    public async Task<T?> EnterAsync<T>(string conversationId, Func<Task<T>> work) where T : class
    {
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        if (Join(conversationId, done.Task) is not { } earlier)
            return null;
        try
        {
            await earlier;
            return await work();
        }
        finally
        {
            Leave(conversationId);
            done.SetResult();
        }
    }

    public bool IsBusy(string conversationId)
    {
        lock (sync)
            return lines.ContainsKey(conversationId);
    }

    /// <summary>Ends when the work that has entered so far is done.</summary>
    public Task DrainAsync()
    {
        lock (sync)
            return Task.WhenAll(lines.Values.Select(line => line.Tail));
    }

    private Task? Join(string conversationId, Task mine)
    {
        lock (sync)
        {
            if (!lines.TryGetValue(conversationId, out var line))
                lines[conversationId] = line = new Line();
            if (line.Length >= options.Value.LongestLine)
                return null;
            var earlier = line.Tail;
            line.Tail = mine;
            line.Length++;
            return earlier;
        }
    }

    private void Leave(string conversationId)
    {
        lock (sync)
            if (--lines[conversationId].Length == 0)
                lines.Remove(conversationId);
    }
}
