using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>An error object of the service.</summary>
internal sealed record ErrorDetail(string Code, string Message, string Target)
{
    public static ErrorDetail Read(JsonElement error) =>
        new(error.Text("code"), error.Text("message"), error.Text("target"));

    /// <summary>The error inside the error if there is one: it says what is wrong, the outer one only where.</summary>
    public static ErrorDetail Innermost(JsonElement error) =>
        Read(error.TryGetProperty("innererror", out var inner) && inner.ValueKind == JsonValueKind.Object
            ? inner
            : error);

    public TextAnalyticsError ToError() => new(Code, Message, Target);
}
