namespace Microsoft.Recognizers.Text.Number;

/// <summary>An ordinal found in a text.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index after the last character.</param>
/// <param name="Offset">1 for the first one when relative to "start".</param>
/// <param name="RelativeTo">"start", "end" or "current".</param>
internal readonly record struct OrdinalMatch(int Start, int End, double Offset, string RelativeTo = "start")
{
    public bool IsRelative => RelativeTo != "start";
}
