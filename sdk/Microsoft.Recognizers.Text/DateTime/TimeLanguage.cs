using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>The words that make up dates and times in a language, in lower case. Patterns called gaps match all that
/// stands between two expressions, prefixes and suffixes what stands at once before and after one.</summary>
internal sealed class TimeLanguage
{
    public required Atom[] Atoms { get; init; }

    public required INumberReader Numbers { get; init; }

    /// <summary>After a number: its group names are the units of <see cref="Length"/>, m written as minute.</summary>
    public required Regex DurationUnit { get; init; }

    /// <summary>After a duration: "and a half".</summary>
    public Regex HalfMore { get; init; }

    /// <summary>Between the parts of one duration.</summary>
    public required Regex DurationGap { get; init; }

    /// <summary>Between a date and a time.</summary>
    public required Regex DateTimeGap { get; init; }

    /// <summary>Between a time and a date.</summary>
    public required Regex TimeDateGap { get; init; }

    /// <summary>Between a day part and a time.</summary>
    public required Regex DayPartGap { get; init; }

    /// <summary>Between a weekday and a date, or a week and a weekday.</summary>
    public required Regex WeekdayGap { get; init; }

    /// <summary>"to", between the ends of a range.</summary>
    public required Regex RangeGap { get; init; }

    public required RangeStyle RangeStyle { get; init; }

    /// <summary>"from".</summary>
    public required Regex RangePrefix { get; init; }

    /// <summary>"and", between the ends of a range that something else marks as one.</summary>
    public required Regex BetweenGap { get; init; }

    /// <summary>"between".</summary>
    public required Regex BetweenPrefix { get; init; }

    /// <summary>After the second end of a range; null when the language has no such word.</summary>
    public Regex BetweenSuffix { get; init; }

    public required Regex AgoSuffix { get; init; }

    public required Regex LaterSuffix { get; init; }

    public required Regex InPrefix { get; init; }

    public required Regex WithinPrefix { get; init; }

    /// <summary>After a duration: within it; null when the language puts it before.</summary>
    public Regex WithinSuffix { get; init; }

    /// <summary>Between a duration and a date that it is counted from.</summary>
    public required Regex AfterGap { get; init; }

    public required Regex BeforeGap { get; init; }

    public required Regex NextPrefix { get; init; }

    public required Regex LastPrefix { get; init; }

    public required Regex EveryPrefix { get; init; }

    /// <summary>"each day" after a time; null when the language puts it before.</summary>
    public Regex DailySuffix { get; init; }

    /// <summary>What turns an expression into a half-open range: the value of Mod and its words.</summary>
    public required (string Mod, Regex Prefix, Regex Suffix)[] Modifiers { get; init; }
}
