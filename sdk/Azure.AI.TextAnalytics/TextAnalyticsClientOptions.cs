using Azure.Core;

namespace Azure.AI.TextAnalytics;

/// <summary>Version of the service, defaults for all calls, and what Azure.Core lets one set.</summary>
public class TextAnalyticsClientOptions : ClientOptions
{
    public TextAnalyticsClientOptions(ServiceVersion version = ServiceVersion.V2023_04_01)
    {
        Version = version;
        foreach (var name in LoggedHeaders) Diagnostics.LoggedHeaderNames.Add(name);
        foreach (var name in LoggedParameters) Diagnostics.LoggedQueryParameters.Add(name);
    }

    /// <summary>Before <see cref="V2022_05_01"/> it is the Text Analytics service, then the Language service.</summary>
    public enum ServiceVersion
    {
        V3_0 = 1,
        V3_1 = 2,
        V2022_05_01 = 3,
        V2023_04_01 = 4,
    }

    /// <summary>Sent where a call gives no hint; <see cref="DetectLanguageInput.None"/> sends an empty one.</summary>
    public string DefaultCountryHint { get; set; } = "us";

    /// <summary>Sent where neither call nor document gives a language.</summary>
    public string DefaultLanguage { get; set; } = "en";

    /// <summary>For token credentials only; null is the public cloud.</summary>
    public TextAnalyticsAudience? Audience { get; set; }

    internal ServiceVersion Version { get; }

    private static string[] LoggedHeaders { get; } =
    [
        "Operation-Location",
        "x-envoy-upstream-service-time",
        "apim-request-id",
        "Strict-Transport-Security",
        "x-content-type-options",
        "warn-text",
    ];

    private static string[] LoggedParameters { get; } =
    [
        "jobId", "$top", "$skip", "showStats", "model-version", "domain", "stringIndexType", "piiCategories",
        "opinionMining", "top", "skip",
    ];

    internal static string GetVersionString(ServiceVersion version) => version switch
    {
        ServiceVersion.V3_0 => "v3.0",
        ServiceVersion.V3_1 => "v3.1",
        ServiceVersion.V2022_05_01 => "2022-05-01",
        ServiceVersion.V2023_04_01 => "2023-04-01",
        _ => throw new ArgumentException($"Version {version} not supported."),
    };
}
