namespace Microsoft.Bot.Builder;

/// <summary>Puts storage and states into the turn state of every turn, by middleware.</summary>
public static class AdapterExtensions
{
    /// <summary>Every turn finds the storage as its <see cref="IStorage"/>.</summary>
    public static BotAdapter UseStorage(this BotAdapter botAdapter, IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        return botAdapter.Use(new RegisterClassMiddleware<IStorage>(storage));
    }

    /// <summary>Every turn finds each state under the full name of its type; nothing is loaded or saved.</summary>
    public static BotAdapter UseBotState(this BotAdapter botAdapter, params BotState[] botStates)
    {
        ArgumentNullException.ThrowIfNull(botStates);
        foreach (var state in botStates)
            botAdapter.Use(new RegisterClassMiddleware<BotState>(state, state.GetType().FullName));
        return botAdapter;
    }

    /// <summary>Every turn finds both states, and with <paramref name="auto"/> saves them at its end.</summary>
    [Obsolete("This method is deprecated in 4.9.  You should use the method .UseBotState() instead.")]
    public static BotAdapter UseState(
        this BotAdapter botAdapter, UserState userState, ConversationState conversationState, bool auto = true)
    {
        ArgumentNullException.ThrowIfNull(botAdapter);
        ArgumentNullException.ThrowIfNull(userState);
        ArgumentNullException.ThrowIfNull(conversationState);
        botAdapter.Use(new RegisterClassMiddleware<UserState>(userState));
        botAdapter.Use(new RegisterClassMiddleware<ConversationState>(conversationState));
        return auto ? botAdapter.Use(new AutoSaveStateMiddleware(userState, conversationState)) : botAdapter;
    }
}
