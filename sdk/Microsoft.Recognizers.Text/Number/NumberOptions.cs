namespace Microsoft.Recognizers.Text.Number;

/// <summary>Accepted for source compatibility; only <see cref="SuppressExtendedTypes"/> changes the results.</summary>
[Flags]
public enum NumberOptions
{
    None = 0,
    PercentageMode = 1,
    NoProtoCache = 16,

    /// <summary>No relative ordinals ("last", "next").</summary>
    SuppressExtendedTypes = 2097152,

    ExperimentalMode = 4194304,
    EnablePreview = 8388608,
}
