namespace Microsoft.Bot.Builder.Dialogs;

internal static class DialogTelemetry
{
    /// <summary>Counts a dialog as a page where the client can, else as a trace.</summary>
    public static void TrackDialogView(IBotTelemetryClient client, string dialogId)
    {
        if (client is IBotPageViewTelemetryClient pages) pages.TrackPageView(dialogId);
        else client.TrackTrace("Dialog View: " + dialogId, Severity.Information, null);
    }
}
