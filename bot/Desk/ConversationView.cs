using System.Text.Json;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Desk;

/// <summary>A photo or document in a message.</summary>
public sealed record MessageFile(Guid Id, string Name, bool IsPicture);

/// <summary>A message as the desk shows it.</summary>
public sealed record MessageView(MessageAuthor Author, string Text, DateTime SentAtUtc, IReadOnlyList<MessageFile> Files);

/// <summary>The end of a conversation; older messages are left out when there are more than fit.</summary>
public sealed record ConversationView(IReadOnlyList<MessageView> Messages, bool IsCut)
{
    private const int Most = 200;

    public static async Task<ConversationView> ReadAsync(
        ConversationLog log, string conversationId, CancellationToken cancellationToken)
    {
        var rows = await log.ReadLatestAsync(conversationId, Most, cancellationToken);
        return new(
            [.. rows.Select(row => new MessageView(row.Author, row.Text, row.SentAtUtc, FilesOf(row.ActivityJson)))
                .Where(message => message.Text.Length > 0 || message.Files.Count > 0)],
            rows.Count == Most && rows[0].Sequence > 1);
    }

    // a stored file's address ends with its id, whatever channel it came by; cards and the like have no such address
    private static IReadOnlyList<MessageFile> FilesOf(string activityJson)
    {
        using var activity = JsonDocument.Parse(activityJson);
        if (activity.RootElement.ValueKind != JsonValueKind.Object
            || !activity.RootElement.TryGetProperty("attachments", out var attachments)
            || attachments.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        return [.. attachments.EnumerateArray().Select(FileOf).OfType<MessageFile>()];
    }

    private static MessageFile? FileOf(JsonElement attachment)
    {
        var address = Property(attachment, "contentUrl");
        var type = Property(attachment, "contentType") ?? "";
        return Guid.TryParse(address?[(address.LastIndexOf('/') + 1)..], out var id)
            ? new(id, Property(attachment, "name") ?? "", type.StartsWith("image/", StringComparison.Ordinal))
            : null;
    }

    private static string? Property(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
