namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"conversation": the conversation state of the turn.</summary>
public class ConversationMemoryScope() : BotStateMemoryScope<ConversationState>(ScopePath.Conversation);
