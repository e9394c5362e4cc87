using Microsoft.Bot.Schema;

namespace UnionBot.Bot.Channels.Connector;

/// <summary>Why a channel did not take a message, for the log: never the failure's own words, which may hold a worker's.</summary>
public static class FailureReason
{
    public static string Of(Exception failure) => failure is ErrorResponseException { Response: { } response }
        ? $"status {(int)response.StatusCode}"
        : failure.GetType().Name;
}
