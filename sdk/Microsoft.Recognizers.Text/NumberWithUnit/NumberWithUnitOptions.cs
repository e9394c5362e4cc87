namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Accepted for source compatibility; none changes what is recognized here.</summary>
[Flags]
public enum NumberWithUnitOptions
{
    None = 0,
    NoProtoCache = 16,
    ExperimentalMode = 4194304,
    EnablePreview = 8388608,
}
