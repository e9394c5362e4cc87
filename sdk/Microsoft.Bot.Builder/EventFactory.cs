using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>Events that hand a conversation to a person.</summary>
public static class EventFactory
{
    /// <summary>Asks for somebody to take over; <paramref name="handoffContext"/> is for whoever does.</summary>
    /// <param name="turnContext">Turn of the conversation that is handed over.</param>
    /// <param name="handoffContext">Becomes the value, as a JSON object.</param>
    /// <param name="transcript">Attached if not null.</param>
    public static IEventActivity CreateHandoffInitiation(
        ITurnContext turnContext, object handoffContext, Transcript transcript = null)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var incoming = turnContext.Activity;
        var handoff = Create(HandoffEventNames.InitiateHandoff, handoffContext, incoming.Conversation);
        handoff.From = incoming.From;
        handoff.RelatesTo = incoming.GetConversationReference();
        handoff.ReplyToId = incoming.Id;
        handoff.ServiceUrl = incoming.ServiceUrl;
        handoff.ChannelId = incoming.ChannelId;
        if (transcript == null) return handoff;

        handoff.Attachments.Add(
            new Attachment { Content = transcript, ContentType = "application/json", Name = "Transcript" });
        return handoff;
    }

    /// <summary>Tells how far a handoff is: accepted, failed or completed.</summary>
    public static IEventActivity CreateHandoffStatus(
        ConversationAccount conversation, string state, string message = null)
    {
        ArgumentNullException.ThrowIfNull(conversation);
        ArgumentNullException.ThrowIfNull(state);
        return Create(HandoffEventNames.HandoffStatus, new { state, message }, conversation);
    }

    private static Activity Create(string name, object value, ConversationAccount conversation) =>
        new(ActivityTypes.Event)
        {
            Name = name,
            Value = JObject.FromObject(value),
            Id = Guid.NewGuid().ToString(),
            Timestamp = TimeProvider.System.GetUtcNow(),
            Conversation = conversation,
            Attachments = [],
            Entities = [],
        };
}
