namespace UnionBot.Services.Handoff;

/// <summary>A message as stored; text and activity are encrypted at rest.</summary>
public sealed class ConversationMessage
{
    private ConversationMessage()
    {
    }

    internal ConversationMessage(Guid id, ConversationKey conversation, long sequence, NewMessage message, DateTime nowUtc)
    {
        Id = id;
        ChannelId = conversation.ChannelId;
        ConversationId = conversation.ConversationId;
        WorkerId = conversation.WorkerId;
        Sequence = sequence;
        ActivityId = message.ActivityId;
        Author = message.Author;
        Text = message.Text;
        ActivityJson = message.ActivityJson;
        SentAtUtc = nowUtc;
    }

    public Guid Id { get; private set; }
    public string ChannelId { get; private set; } = "";
    public string ConversationId { get; private set; } = "";
    public string WorkerId { get; private set; } = "";

    /// <summary>1, 2, 3 … within the conversation.</summary>
    public long Sequence { get; private set; }

    public string ActivityId { get; private set; } = "";
    public MessageAuthor Author { get; private set; }
    public string Text { get; private set; } = "";

    /// <summary>The activity as the channel shows it again on reload.</summary>
    public string ActivityJson { get; private set; } = "";

    public DateTime SentAtUtc { get; private set; }

    internal LoggedMessage ToLogged() => new(Sequence, ActivityId, Author, Text, ActivityJson, SentAtUtc);
}
