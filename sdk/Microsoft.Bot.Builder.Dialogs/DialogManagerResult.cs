using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>The outcome of a turn of a <see cref="DialogManager"/>, which sets the turn result only.</summary>
public class DialogManagerResult
{
    public DialogTurnResult TurnResult { get; set; }

    public Activity[] Activities { get; set; }

    public PersistedState NewState { get; set; }
}
