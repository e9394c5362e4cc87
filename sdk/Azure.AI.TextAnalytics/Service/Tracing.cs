using System.Diagnostics;

namespace Azure.AI.TextAnalytics;

/// <summary>Starts the spans of the client, named as those of the published package.</summary>
internal sealed class Tracing(bool isEnabled)
{
    private const string ClientNamespace = "Azure.AI.TextAnalytics";

    // as Azure.Core: spans through ActivitySource are experimental and off unless asked for
    private static readonly bool UsesActivitySource =
        (AppContext.TryGetSwitch("Azure.Experimental.EnableActivitySource", out var on) && on)
        || Environment.GetEnvironmentVariable("AZURE_EXPERIMENTAL_ENABLE_ACTIVITY_SOURCE") is { } text
            && (text == "1" || text.Equals("true", StringComparison.OrdinalIgnoreCase));

    private static readonly DiagnosticListener Listener = new(ClientNamespace);
    private static readonly ActivitySource ClientSource = new($"{ClientNamespace}.{nameof(TextAnalyticsClient)}");
    private static readonly ActivitySource OperationSource =
        new($"{ClientNamespace}.{nameof(ClassifyDocumentOperation)}");

    /// <summary>The name is the type and the member, without "Async".</summary>
    public TraceScope Start(string name)
    {
        if (!isEnabled) return default;
        if (!UsesActivitySource) return TraceScope.Start(name, Listener, null);
        var isClient = name.StartsWith(nameof(TextAnalyticsClient), StringComparison.Ordinal);
        return TraceScope.Start(name, Listener, isClient ? ClientSource : OperationSource);
    }
}
