namespace Azure.AI.TextAnalytics;

/// <summary>Why the service refused a document.</summary>
public readonly struct TextAnalyticsError
{
    internal TextAnalyticsError(string code, string message, string target = null)
    {
        ErrorCode = code;
        Message = message;
        Target = target;
    }

    /// <summary>The innermost code, for example <see cref="TextAnalyticsErrorCode.InvalidDocument"/>.</summary>
    public TextAnalyticsErrorCode ErrorCode { get; }

    public string Message { get; }

    /// <summary>The part of the request at fault; often null.</summary>
    public string Target { get; }
}
