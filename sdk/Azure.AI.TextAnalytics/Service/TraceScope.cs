using System.Diagnostics;

namespace Azure.AI.TextAnalytics;

/// <summary>A span around one call; nothing if nobody listens or an outer call of an Azure client has one.</summary>
internal readonly struct TraceScope : IDisposable
{
    // Azure.Core marks and recognizes its own spans by this property
    private const string Marker = "az.sdk.scope";

    private readonly DiagnosticListener listener;
    private readonly Activity activity;

    private TraceScope(DiagnosticListener listener, Activity activity)
    {
        this.listener = listener;
        this.activity = activity;
    }

    public static TraceScope Start(string name, DiagnosticListener listener, ActivitySource source)
    {
        if (bool.TrueString.Equals(Activity.Current?.GetCustomProperty(Marker))) return default;
        var activity = StartFrom(source, name) ?? StartFrom(listener, name);
        if (activity == null) return default;
        activity.SetCustomProperty(Marker, bool.TrueString);
        listener.Write(name + ".Start", activity);
        return new TraceScope(listener, activity);
    }

    public void Failed(Exception exception)
    {
        if (activity == null) return;
        var code = exception is RequestFailedException { ErrorCode: { Length: > 0 } errorCode } ? errorCode : null;
        activity.SetTag("error.type", code ?? exception.GetType().FullName);
        activity.SetStatus(ActivityStatusCode.Error, exception.ToString());
        listener.Write(activity.OperationName + ".Exception", exception);
    }

    public void Dispose()
    {
        if (activity == null) return;
        listener.Write(activity.OperationName + ".Stop", activity);
        activity.Dispose();
    }

    private static Activity StartFrom(ActivitySource source, string name) =>
        source?.StartActivity(name, ActivityKind.Internal)?.SetTag("az.namespace", "Microsoft.CognitiveServices");

    private static Activity StartFrom(DiagnosticListener listener, string name) => listener.IsEnabled(name)
        ? new Activity(name)
            .SetIdFormat(ActivityIdFormat.W3C)
            .AddTag("az.namespace", "Microsoft.CognitiveServices")
            .AddTag("kind", "internal")
            .Start()
        : null;
}
