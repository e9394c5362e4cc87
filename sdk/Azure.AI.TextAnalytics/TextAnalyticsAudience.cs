using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>The cloud whose tokens the service takes; "/.default" is added to form the scope.</summary>
public readonly struct TextAnalyticsAudience : IEquatable<TextAnalyticsAudience>
{
    private readonly string value;

    /// <summary>Throws on null or an empty string.</summary>
    public TextAnalyticsAudience(string value)
    {
        ArgumentCheck.NotNullOrEmpty(value, nameof(value));
        this.value = value;
    }

    public static TextAnalyticsAudience AzureChina { get; } = new("https://cognitiveservices.azure.cn");

    public static TextAnalyticsAudience AzureGovernment { get; } = new("https://cognitiveservices.azure.us");

    public static TextAnalyticsAudience AzurePublicCloud { get; } = new("https://cognitiveservices.azure.com");

    public static bool operator ==(TextAnalyticsAudience left, TextAnalyticsAudience right) => left.Equals(right);

    public static bool operator !=(TextAnalyticsAudience left, TextAnalyticsAudience right) => !left.Equals(right);

    public static implicit operator TextAnalyticsAudience(string value) => new(value);

    public bool Equals(TextAnalyticsAudience other) =>
        string.Equals(value, other.value, StringComparison.InvariantCultureIgnoreCase);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => obj is TextAnalyticsAudience other && Equals(other);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() =>
        value == null ? 0 : StringComparer.InvariantCultureIgnoreCase.GetHashCode(value);

    public override string ToString() => value;
}
