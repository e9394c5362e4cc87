namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What has to be done in time.</summary>
public enum LimitKind
{
    Arbitration,

    /// <summary>Complaint to the labour inspectorate.</summary>
    Inspection,

    /// <summary>Application to decide on a work injury.</summary>
    Injury,

    /// <summary>Suit against an award.</summary>
    Suit,
}

/// <summary>Whether there is still time.</summary>
public enum LimitStatus
{
    Within,

    /// <summary>Never "lost": the employer has to raise it, and facts not told may have interrupted it. A lawyer at
    /// once.</summary>
    MayBeExpired,

    NoLimitWhileEmployed,

    /// <summary>The day from which it runs is not known.</summary>
    StartUnknown,

    /// <summary>The conduct goes on, so the time has not begun to run.</summary>
    NotBegun,
}

/// <summary>A time limit seen from today.</summary>
/// <param name="Kind">What has to be done in time.</param>
/// <param name="Status">Whether there is still time.</param>
/// <param name="LastDay">Filing on this day is in time; not moved when it is a rest day (in law it is, Civil Code art.
/// 203).</param>
/// <param name="DaysLeft">0 on the last day, negative when past.</param>
/// <param name="Statutes">Articles as in <c>data/statutes</c>.</param>
public sealed record LimitResult(
    LimitKind Kind, LimitStatus Status, DateOnly? LastDay, int? DaysLeft, IReadOnlyList<string> Statutes)
{
    private const int UrgentDays = 7;

    /// <summary>Fewer than seven days are left (Legal Aid Law art. 44): help first, papers later.</summary>
    public bool Urgent => DaysLeft is >= 0 and < UrgentDays;

    internal static LimitResult Until(
        LimitKind kind, DateOnly lastDay, DateOnly today, params IReadOnlyList<string> statutes) => new(
        kind,
        today <= lastDay ? LimitStatus.Within : LimitStatus.MayBeExpired,
        lastDay,
        lastDay.DayNumber - today.DayNumber,
        statutes);
}
