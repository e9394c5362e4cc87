namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the memory scopes: what a path begins with.</summary>
#pragma warning disable CA1052 // the published class is neither static nor sealed
public class ScopePath
#pragma warning restore CA1052
{
    public const string User = "user";
    public const string Conversation = "conversation";
    public const string Dialog = "dialog";
    public const string DialogClass = "dialogclass";
    public const string DialogContext = "dialogContext";
    public const string This = "this";
    public const string Class = "class";
    public const string Settings = "settings";
    public const string Turn = "turn";
}
