namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Names of the events that the SDK raises itself.</summary>
public class DialogEvents
{
    public const string BeginDialog = "beginDialog";

    public const string RepromptDialog = "repromptDialog";

    public const string CancelDialog = "cancelDialog";

    public const string ActivityReceived = "activityReceived";

    public const string VersionChanged = "versionChanged";

    public const string Error = "error";

    public const string Custom = "custom";
}
