namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Paths of what the SDK keeps in memory for itself.</summary>
internal static class MemoryPaths
{
    public const string PathTracker = $"{ScopePath.Dialog}._tracker.paths";
    public const string RepeatDialogId = $"{ScopePath.Turn}.__repeatDialogId";
}
