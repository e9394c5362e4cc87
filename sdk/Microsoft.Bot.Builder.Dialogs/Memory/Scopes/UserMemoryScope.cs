namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"user": the user state of the turn.</summary>
public class UserMemoryScope() : BotStateMemoryScope<UserState>(ScopePath.User);
