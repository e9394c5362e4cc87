namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths of values that last as long as the active dialog.</summary>
#pragma warning disable CA1052 // the published class is neither static nor sealed
public class ThisPath
#pragma warning restore CA1052
{
    /// <summary>What the active dialog was begun with.</summary>
    public const string Options = "this.options";
}
