namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths of values that last as long as the active container of dialogs.</summary>
#pragma warning disable CA1052 // the published class is neither static nor sealed
public class DialogPath
#pragma warning restore CA1052
{
    /// <summary>How many events there were; changes of watched paths are dated by it.</summary>
    public const string EventCounter = "dialog.eventCounter";

    public const string ExpectedProperties = "dialog.expectedProperties";
    public const string DefaultOperation = "dialog.defaultOperation";
    public const string LastEvent = "dialog.lastEvent";
    public const string RequiredProperties = "dialog.requiredProperties";
    public const string Retries = "dialog.retries";
    public const string LastIntent = "dialog.lastIntent";
    public const string LastTriggerEvent = "dialog.lastTriggerEvent";

    /// <summary>The path without "dialog.", wherever that stands in it.</summary>
    public static string GetPropertyName(string property) =>
        property.Replace($"{ScopePath.Dialog}.", string.Empty, StringComparison.Ordinal);
}
