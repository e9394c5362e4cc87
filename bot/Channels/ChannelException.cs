namespace UnionBot.Bot.Channels;

/// <summary>A request that is answered with an error of the protocol; <paramref name="replyKey"/> names the text for the person.</summary>
public sealed class ChannelException(int status, string code, string replyKey, object? values = null) : Exception
{
    public int Status => status;
    public string Code => code;
    public string ReplyKey => replyKey;
    public object? Values => values;

    public static ChannelException Unauthorized() => new(401, "Unauthorized", "channel.unauthorized");

    public static ChannelException Expired() => new(403, "TokenExpired", "channel.token-expired");

    public static ChannelException Forbidden() => new(403, "Forbidden", "channel.forbidden");

    public static ChannelException Bad(string replyKey, object? values = null) => new(400, "BadArgument", replyKey, values);

    public static ChannelException TooMany() => new(429, "TooManyRequests", "channel.too-fast");

    public static ChannelException Unavailable() => new(503, "ServiceUnavailable", "channel.unavailable");
}
