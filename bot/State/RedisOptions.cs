namespace UnionBot.Bot.State;

/// <summary>Section Redis. Without a configuration the state lives in the embedded SQLite file of the data folder.</summary>
public sealed class RedisOptions
{
    /// <summary>As StackExchange.Redis reads it, for example <c>host:6379,password=…</c>; empty for SQLite.</summary>
    public string Configuration { get; set; } = "";

    /// <summary>A command that takes longer counts as an outage.</summary>
    public double TimeoutSeconds { get; set; } = 3;
}
