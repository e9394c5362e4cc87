namespace Microsoft.Bot.Builder;

/// <summary>How much a trace in telemetry matters, least first, numbered as in Application Insights.</summary>
public enum Severity
{
    Verbose = 0,
    Information = 1,
    Warning = 2,
    Error = 3,
    Critical = 4,
}
