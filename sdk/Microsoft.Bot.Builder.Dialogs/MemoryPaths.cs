namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the memory scopes, and of values that the SDK itself keeps in them.</summary>
internal static class MemoryPaths
{
    public const string User = "user";
    public const string Conversation = "conversation";
    public const string Dialog = "dialog";
    public const string DialogContext = "dialogcontext";
    public const string DialogClass = "dialogclass";
    public const string This = "this";
    public const string Class = "class";
    public const string Settings = "settings";
    public const string Turn = "turn";

    public const string EventCounter = "dialog.eventCounter";
    public const string PathTracker = "dialog._tracker.paths";
    public const string TurnActivity = "turn.activity";
    public const string TurnLastResult = "turn.lastresult";
    public const string TurnLocale = "turn.locale";
    public const string RepeatDialogId = "turn.__repeatDialogId";
}
