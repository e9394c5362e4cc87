using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

internal enum EntityKind
{
    Date,
    Time,
    DateTime,
    DateRange,
    TimeRange,
    DateTimeRange,
    Duration,
    Set,
}

/// <summary>A point in time, or a span up to an exclusive end. Times of day are on the first day of year 1.</summary>
internal readonly record struct Moment(DateObject Start, DateObject? End = null)
{
    public Moment On(DateObject day) => new(Shift(day, Start), End is { } end ? Shift(day, end) : null);

    private static DateObject Shift(DateObject day, DateObject time) => day.Date + (time - DateObject.MinValue);
}

/// <summary>One way to understand an expression.</summary>
/// <param name="Timex">Without what was left open: XXXX-05-01 is the first of May of any year.</param>
/// <param name="Past">The last time it happened.</param>
/// <param name="Future">The next time; the same as the past when nothing was left open.</param>
/// <param name="Value">What stands for past and future when they mean nothing: seconds, or "not resolved".</param>
internal sealed record Reading(string Timex, Moment Past, Moment Future, string Value = null)
{
    public static Reading Of(string timex, DateObject start, DateObject? end = null) =>
        new(timex, new Moment(start, end), new Moment(start, end));
}

/// <summary>An expression found in a text.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index after the last character.</param>
/// <param name="Kind">Of all its readings.</param>
/// <param name="Readings">The morning before the afternoon.</param>
internal sealed record Entity(int Start, int End, EntityKind Kind, params Reading[] Readings)
{
    /// <summary>"before", "after", "since", "until", "more", "less"; null for none.</summary>
    public string Mod { get; init; }

    /// <summary>For a duration: its length.</summary>
    public Length Length { get; init; }

    /// <summary>A weekday that gives way to a date beside it: "Tuesday, March 7".</summary>
    public bool IsWeekday { get; init; }

    /// <summary>A time without minutes, as in "5 to 6".</summary>
    public bool IsBareHour { get; init; }

    /// <summary>Morning, afternoon ...: shifts a time beside it.</summary>
    public bool IsDayPart { get; init; }

    /// <summary>Counts only beside something that makes it a time: the number in "10, tonight".</summary>
    public bool IsWeak { get; init; }

    /// <summary>Understood, but with no answer: keeps its place from others and is left out in the end.</summary>
    public bool IsVoid { get; private init; }

    /// <summary>The thirtieth of February, or void: goes with nothing beside it.</summary>
    public bool IsNoDay => IsVoid || (Kind == EntityKind.Date && Readings[0].Value != null);

    public static Entity Void(int start, int end) =>
        new(start, end, EntityKind.Date, Clock.NotResolved("")) { IsVoid = true };

    public Entity Cover(int start, int end) => this with { Start = Math.Min(Start, start), End = Math.Max(End, end) };
}
