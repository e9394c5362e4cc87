namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>User and conversation state as they are stored; never null.</summary>
public class PersistedState
{
    public PersistedState()
    {
        UserState = new Dictionary<string, object>();
        ConversationState = new Dictionary<string, object>();
    }

    public IDictionary<string, object> UserState { get; set; }

    public IDictionary<string, object> ConversationState { get; set; }
}
