using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>What the service noticed about a document it could still analyze; compared with regard to case.</summary>
public readonly struct TextAnalyticsWarningCode : IEquatable<TextAnalyticsWarningCode>
{
    public static readonly string DocumentTruncated = "DocumentTruncated";
    public static readonly string LongWordsInDocument = "LongWordsInDocument";

    private readonly string value;

    private TextAnalyticsWarningCode(string warningCode)
    {
        ArgumentCheck.NotNullOrEmpty(warningCode, nameof(warningCode));
        value = warningCode;
    }

    public static bool operator ==(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsWarningCode left, TextAnalyticsWarningCode right) =>
        !left.Equals(right);

    /// <summary>Takes any code, known or not; throws on null or an empty string.</summary>
    public static implicit operator TextAnalyticsWarningCode(string warningCode) => new(warningCode);

    public static explicit operator string(TextAnalyticsWarningCode warningCode) => warningCode.value;

    public bool Equals(TextAnalyticsWarningCode other) => value == other.value;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => obj is TextAnalyticsWarningCode other && Equals(other);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => value;
}
