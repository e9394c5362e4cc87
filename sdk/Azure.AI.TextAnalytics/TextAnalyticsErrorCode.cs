using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>Why a document or request was refused; compared with regard to case.</summary>
public readonly struct TextAnalyticsErrorCode : IEquatable<TextAnalyticsErrorCode>
{
    public static readonly string EmptyRequest = "EmptyRequest";
    public static readonly string InternalServerError = "InternalServerError";
    public static readonly string InvalidArgument = "InvalidArgument";
    public static readonly string InvalidCountryHint = "InvalidCountryHint";
    public static readonly string InvalidDocument = "InvalidDocument";
    public static readonly string InvalidDocumentBatch = "InvalidDocumentBatch";
    public static readonly string InvalidParameterValue = "InvalidParameterValue";
    public static readonly string InvalidRequest = "InvalidRequest";
    public static readonly string InvalidRequestBodyFormat = "InvalidRequestBodyFormat";
    public static readonly string MissingInputRecords = "MissingInputRecords";
    public static readonly string ModelVersionIncorrect = "ModelVersionIncorrect";
    public static readonly string NotFound = "NotFound";
    public static readonly string ServiceUnavailable = "ServiceUnavailable";
    public static readonly string UnsupportedLanguageCode = "UnsupportedLanguageCode";

    private readonly string value;

    private TextAnalyticsErrorCode(string errorCode)
    {
        ArgumentCheck.NotNullOrEmpty(errorCode, nameof(errorCode));
        value = errorCode;
    }

    public static bool operator ==(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsErrorCode left, TextAnalyticsErrorCode right) => !left.Equals(right);

    /// <summary>Takes any code, known or not; throws on null or an empty string.</summary>
    public static implicit operator TextAnalyticsErrorCode(string errorCode) => new(errorCode);

    public static explicit operator string(TextAnalyticsErrorCode errorCode) => errorCode.value;

    public bool Equals(TextAnalyticsErrorCode other) => value == other.value;

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => obj is TextAnalyticsErrorCode other && Equals(other);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => value?.GetHashCode(StringComparison.Ordinal) ?? 0;

    public override string ToString() => value;
}
