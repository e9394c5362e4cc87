using System.ComponentModel;

namespace Azure.AI.TextAnalytics;

/// <summary>A kind of personal information; compared without regard to case.</summary>
public readonly partial struct PiiEntityCategory : IEquatable<PiiEntityCategory>
{
    private readonly string value;

    /// <summary>Takes any name, known or not; throws on null.</summary>
    public PiiEntityCategory(string value) => this.value = value ?? throw new ArgumentNullException(nameof(value));

    public static bool operator ==(PiiEntityCategory left, PiiEntityCategory right) => left.Equals(right);

    public static bool operator !=(PiiEntityCategory left, PiiEntityCategory right) => !left.Equals(right);

    public static implicit operator PiiEntityCategory(string value) => new(value);

    public bool Equals(PiiEntityCategory other) =>
        string.Equals(value, other.value, StringComparison.InvariantCultureIgnoreCase);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => obj is PiiEntityCategory other && Equals(other);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() =>
        value == null ? 0 : StringComparer.InvariantCultureIgnoreCase.GetHashCode(value);

    /// <summary>The name as on the wire.</summary>
    public override string ToString() => value;
}
