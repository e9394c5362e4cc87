using Microsoft.Bot.Schema;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Turns;

/// <summary>Appends to the conversation log, from which every client reads, and wakes the streams that follow it.</summary>
public sealed class ConversationFeed(IServiceScopeFactory scopes, ConversationStreams streams)
{
    public async Task<IReadOnlyList<LoggedMessage>> AppendAsync(
        ConversationKey conversation, MessageAuthor author, IReadOnlyList<Activity> activities, CancellationToken cancellationToken)
    {
        if (activities.Count == 0)
            return [];
        await using var scope = scopes.CreateAsyncScope();
        var log = scope.ServiceProvider.GetRequiredService<ConversationLog>();
        var messages = activities.Select(activity =>
            new NewMessage(activity.Id, author, TextOf(activity), ActivityJson.Write(activity))).ToList();
        var logged = await log.AppendAsync(conversation, messages, cancellationToken);
        streams.Wake(conversation.ConversationId);
        return logged;
    }

    public async Task<IReadOnlyList<LoggedMessage>> ReadAfterAsync(
        string conversationId, long watermark, int take, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ConversationLog>()
            .ReadAfterAsync(conversationId, watermark, take, cancellationToken);
    }

    /// <summary>The messages with these activity ids, oldest first.</summary>
    public async Task<IReadOnlyList<LoggedMessage>> FindAsync(
        string conversationId, IReadOnlyList<string> activityIds, CancellationToken cancellationToken)
    {
        if (activityIds.Count == 0)
            return [];
        await using var scope = scopes.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<ConversationLog>()
            .FindAsync(conversationId, activityIds, cancellationToken);
    }

    public static ConversationKey KeyOf(Activity activity) =>
        new(activity.ChannelId, activity.Conversation.Id, activity.From.Id);

    // what the desk shows: the words, a card's summary in words, or the names of the files
    private static string TextOf(Activity activity)
    {
        if (!string.IsNullOrEmpty(activity.Text) || !string.IsNullOrEmpty(activity.Summary))
            return string.IsNullOrEmpty(activity.Text) ? activity.Summary : activity.Text;
        return string.Join(' ', (activity.Attachments ?? []).Select(file => $"[{file.Name ?? file.ContentType}]"));
    }
}
