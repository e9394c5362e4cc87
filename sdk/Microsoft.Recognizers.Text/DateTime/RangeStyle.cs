namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>How the ranges of a language are reported.</summary>
/// <param name="StaysOpen">Both halves of the day, or the morning only, when nothing says which.</param>
/// <param name="ZeroHours">PT0H45M instead of PT45M.</param>
/// <param name="FullTimes">Whether the ends are written with seconds.</param>
internal sealed record RangeStyle(bool StaysOpen, bool ZeroHours, bool FullTimes);
