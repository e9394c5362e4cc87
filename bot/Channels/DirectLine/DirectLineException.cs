namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>A request that is answered with an error of the protocol; <paramref name="replyKey"/> names the text for the person.</summary>
public sealed class DirectLineException(int status, string code, string replyKey, object? values = null) : Exception
{
    public int Status => status;
    public string Code => code;
    public string ReplyKey => replyKey;
    public object? Values => values;

    public static DirectLineException Unauthorized() => new(401, "Unauthorized", "channel.unauthorized");

    public static DirectLineException Expired() => new(403, "TokenExpired", "channel.token-expired");

    public static DirectLineException Forbidden() => new(403, "Forbidden", "channel.forbidden");

    public static DirectLineException Bad(string replyKey, object? values = null) => new(400, "BadArgument", replyKey, values);
}
