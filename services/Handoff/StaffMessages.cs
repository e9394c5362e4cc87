using UnionBot.Knowledge.Replies;
using UnionBot.Services.Outbox;
using UnionBot.Services.Persistence;

namespace UnionBot.Services.Handoff;

/// <summary>What staff write to a worker from the desk; it goes out through the outbox at once.</summary>
public sealed class StaffMessages(UnionDbContext database, ReplyBook replies, Signals signals, TimeProvider clock)
{
    /// <summary>Longest message of staff, in characters.</summary>
    public const int Longest = 500;

    /// <summary>Sends the words with the name of who wrote them; false when there are none or too many.</summary>
    public async Task<bool> SendAsync(ConversationKey conversation, string? text, string staffName, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(text) || text.Length > Longest)
            return false;
        await QueueAsync(conversation, replies.Text("desk.staff-says", new { name = staffName, text = text.Trim() }), cancellationToken);
        return true;
    }

    /// <summary>Tells a worker in danger that a named person has taken over.</summary>
    public Task AnnounceAsync(ConversationKey conversation, string staffName, CancellationToken cancellationToken) =>
        QueueAsync(conversation, replies.Text("crisis.after-handover", new { name = staffName }), cancellationToken);

    private async Task QueueAsync(ConversationKey conversation, string text, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        database.Add(new OutboxMessage(conversation, $"staff-{Guid.CreateVersion7(now):N}", text, now));
        await database.SaveChangesAsync(cancellationToken);
        signals.Outbox.Raise();
    }
}
