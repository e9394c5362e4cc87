namespace Azure.AI.TextAnalytics;

/// <summary>What the service noticed about a document it could still analyze.</summary>
public readonly struct TextAnalyticsWarning
{
    internal TextAnalyticsWarning(string code, string message)
    {
        WarningCode = code;
        Message = message;
    }

    public TextAnalyticsWarningCode WarningCode { get; }

    public string Message { get; }
}
