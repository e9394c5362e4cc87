namespace Microsoft.Bot.Builder;

/// <summary>A telemetry client that counts dialogs as pages.</summary>
public interface IBotPageViewTelemetryClient
{
    void TrackPageView(
        string dialogName,
        IDictionary<string, string> properties = null,
        IDictionary<string, double> metrics = null);
}
