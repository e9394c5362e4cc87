using Microsoft.Bot.Builder;

namespace UnionBot.Bot.State;

/// <summary>The ETag contract of the SDK's MemoryStorage, for the two real stores.</summary>
internal static class ETags
{
    private const string ConflictText = "Etag conflict.";

    /// <summary>A new tag for a store item, never used before; null for a value that takes no part.</summary>
    public static string? New(object value) => value is IStoreItem ? Guid.NewGuid().ToString("N") : null;

    public static bool Refuses(object value, string? stored) =>
        stored is not null && value is IStoreItem item && item.ETag != "*" && item.ETag != stored;

    public static ArgumentException Conflict(object value, string? stored) =>
        new($"{ConflictText}\r\n\r\nOriginal: {((IStoreItem)value).ETag}\r\nCurrent: {stored}");

    public static bool IsConflict(ArgumentException exception) =>
        exception.Message.StartsWith(ConflictText, StringComparison.Ordinal);

    public static object Set(object value, string? etag)
    {
        if (value is IStoreItem item)
            item.ETag = etag;
        return value;
    }
}
