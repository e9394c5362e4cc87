namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths of values that last for one turn.</summary>
#pragma warning disable CA1052 // the published class is neither static nor sealed
public class TurnPath
#pragma warning restore CA1052
{
    /// <summary>Result of the dialog that ended last; null after one cancelled or replaced.</summary>
    public const string LastResult = "turn.lastresult";

    public const string Activity = "turn.activity";
    public const string Recognized = "turn.recognized";
    public const string TopIntent = "turn.recognized.intent";
    public const string TopScore = "turn.recognized.score";
    public const string Text = "turn.recognized.text";
    public const string LanguagePolicy = "turn.languagePolicy";

    /// <summary>Goes before the activity's own locale.</summary>
    public const string Locale = "turn.locale";

    public const string UnrecognizedText = "turn.unrecognizedText";
    public const string RecognizedEntities = "turn.recognizedEntities";
    public const string Interrupted = "turn.interrupted";
    public const string DialogEvent = "turn.dialogEvent";
    public const string RepeatedIds = "turn.repeatedIds";

    /// <summary>True once some dialog has taken up the activity, so that no other does.</summary>
    public const string ActivityProcessed = "turn.activityProcessed";

    /// <summary>The path without "turn.", wherever that stands in it.</summary>
    public static string GetPropertyName(string property) =>
        property.Replace($"{ScopePath.Turn}.", string.Empty, StringComparison.Ordinal);
}
