using Microsoft.Bot.Builder;
using UnionBot.Bot.Turns;

namespace UnionBot.Bot.State;

public static class StateSetup
{
    /// <summary>What the pipeline stores besides the SDK's own values.</summary>
    public static StateJson Json() => new(new StateTypeBinder(typeof(TurnRecord), typeof(ConversationHead)));

    /// <summary>Redis when it is configured, else the embedded file; throws when it cannot be used.</summary>
    public static async Task<IStorage> OpenAsync(RedisOptions redis, string dataFolder, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (redis.Configuration.Length > 0)
            return await RedisStorage.ConnectAsync(redis, Json());
        Directory.CreateDirectory(dataFolder);
        return await SqliteStorage.OpenAsync(Path.Combine(dataFolder, "state.db"), Json(), clock, cancellationToken);
    }
}
