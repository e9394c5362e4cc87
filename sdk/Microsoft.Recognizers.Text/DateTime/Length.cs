using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>A duration by its parts, largest first; units are Y, M, W, D for dates and H, m, S for times.</summary>
internal sealed record Length(params (double Count, char Unit)[] Parts)
{
    private const double MaxSeconds = 10_000 * 31_622_400.0;

    private static readonly Dictionary<char, double> Seconds = new()
    {
        ['Y'] = 31_536_000,
        ['M'] = 2_592_000,
        ['W'] = 604_800,
        ['D'] = 86_400,
        ['H'] = 3_600,
        ['m'] = 60,
        ['S'] = 1,
    };

    public bool HasTime => Parts.Any(part => IsTime(part.Unit));

    public string TotalSeconds =>
        Parts.Sum(part => part.Count * Seconds[part.Unit]).ToString("0.##########", CultureInfo.InvariantCulture);

    public string Timex
    {
        get
        {
            var dates = string.Concat(Parts.Where(part => !IsTime(part.Unit)).Select(Text));
            var times = string.Concat(Parts.Where(part => IsTime(part.Unit)).Select(Text));
            return "P" + dates + (times.Length > 0 ? "T" + times : "");
        }
    }

    public static bool IsSmaller(char unit, char than) => Seconds[unit] < Seconds[than];

    /// <summary>The time this long after (sign 1) or before (sign -1) another; null beyond the calendar.</summary>
    public DateObject? After(DateObject time, int sign)
    {
        if (Parts.Sum(part => part.Count * Seconds[part.Unit]) > MaxSeconds) return null;
        try
        {
            foreach (var (count, unit) in Parts)
            {
                time = unit switch
                {
                    'Y' => time.AddMonths((int)Math.Round(count * 12) * sign),
                    'M' => Months(time, count, sign),
                    _ => time.AddSeconds(count * Seconds[unit] * sign),
                };
            }

            return time;
        }
        catch (ArgumentOutOfRangeException)
        {
            // the calendar has no such year; how far it reaches depends on the months passed
            return null;
        }
    }

    // half a month is fifteen days
    private static DateObject Months(DateObject time, double count, int sign)
    {
        var whole = Math.Floor(count);
        return time.AddMonths((int)whole * sign).AddDays(Math.Round((count - whole) * 30) * sign);
    }

    private static bool IsTime(char unit) => unit is 'H' or 'm' or 'S';

    private static string Text((double Count, char Unit) part) =>
        part.Count.ToString("0.####", CultureInfo.InvariantCulture) + char.ToUpperInvariant(part.Unit);
}
