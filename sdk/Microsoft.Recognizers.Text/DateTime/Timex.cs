using System.Globalization;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Writes TIMEX3 expressions.</summary>
internal static class Timex
{
    public static string Date(DateObject day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(DateObject day) => day.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string Week(DateObject day) => string.Create(
        CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(day):0000}-W{ISOWeek.GetWeekOfYear(day):00}");

    public static string DateTime(DateObject time) =>
        time.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture);

    public static string Time(int hour, int? minute, int? second) => string.Create(
        CultureInfo.InvariantCulture,
        $"T{hour:00}{(minute is { } m ? $":{m:00}" : "")}{(second is { } s ? $":{s:00}" : "")}");

    public static string Span(string start, string end, string length) => $"({start},{end},{length})";

    /// <summary>P5D for dates.</summary>
    public static string Days(DateObject start, DateObject end) =>
        string.Create(CultureInfo.InvariantCulture, $"P{(end - start).TotalDays:0}D");

    /// <summary>PT2H30M for times; hours may be above 24.</summary>
    public static string Hours(TimeSpan span, bool zeroHours = false)
    {
        if (span < TimeSpan.Zero) span += TimeSpan.FromDays(1);
        var text = string.Create(CultureInfo.InvariantCulture, $"PT{Math.Floor(span.TotalHours):0}H");
        if (span.TotalHours < 1 && !zeroHours) text = "PT";
        if (span.Minutes > 0) text += span.Minutes.ToString(CultureInfo.InvariantCulture) + "M";
        if (span.Seconds > 0) text += span.Seconds.ToString(CultureInfo.InvariantCulture) + "S";
        return text;
    }

    /// <summary>The day after, also where the year is open; for weekdays Sunday is 7.</summary>
    public static string NextDay(string timex)
    {
        if (timex.StartsWith("XXXX-WXX-", StringComparison.Ordinal))
            return $"XXXX-WXX-{(timex[^1] == '7' ? '1' : (char)(timex[^1] + 1))}";
        var open = timex.StartsWith("XXXX-", StringComparison.Ordinal);
        var text = open ? "2000" + timex[4..] : timex;
        var invariant = CultureInfo.InvariantCulture;
        if (!DateObject.TryParseExact(text, "yyyy-MM-dd", invariant, DateTimeStyles.None, out var day)) return timex;
        var next = Date(day.AddDays(1));
        return open ? "XXXX" + next[4..] : next;
    }
}
