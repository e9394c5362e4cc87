using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>Where a job of the service stands; compared without regard to case.</summary>
public readonly struct TextAnalyticsOperationStatus : IEquatable<TextAnalyticsOperationStatus>
{
    private readonly string value;

    /// <summary>Takes any name, known or not; throws on null.</summary>
    public TextAnalyticsOperationStatus(string value) =>
        this.value = value ?? throw new ArgumentNullException(nameof(value));

    public static TextAnalyticsOperationStatus NotStarted { get; } = new("notStarted");

    public static TextAnalyticsOperationStatus Running { get; } = new("running");

    public static TextAnalyticsOperationStatus Succeeded { get; } = new("succeeded");

    public static TextAnalyticsOperationStatus Failed { get; } = new("failed");

    public static TextAnalyticsOperationStatus Rejected { get; } = new("rejected");

    public static TextAnalyticsOperationStatus Cancelled { get; } = new("cancelled");

    /// <summary>Asked to stop but still at work.</summary>
    public static TextAnalyticsOperationStatus Cancelling { get; } = new("cancelling");

    /// <summary>Ended with some tasks failed.</summary>
    public static TextAnalyticsOperationStatus PartiallyCompleted { get; } = new("partiallyCompleted");

    public static bool operator ==(TextAnalyticsOperationStatus left, TextAnalyticsOperationStatus right) =>
        left.Equals(right);

    public static bool operator !=(TextAnalyticsOperationStatus left, TextAnalyticsOperationStatus right) =>
        !left.Equals(right);

    public static implicit operator TextAnalyticsOperationStatus(string value) => new(value);

    public bool Equals(TextAnalyticsOperationStatus other) =>
        string.Equals(value, other.value, StringComparison.InvariantCultureIgnoreCase);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => obj is TextAnalyticsOperationStatus other && Equals(other);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() =>
        value == null ? 0 : StringComparer.InvariantCultureIgnoreCase.GetHashCode(value);

    /// <summary>The name as on the wire; null before the first poll.</summary>
    public override string ToString() => value;
}
