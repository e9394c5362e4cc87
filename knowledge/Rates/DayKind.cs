namespace UnionBot.Knowledge.Rates;

/// <summary>What a day is for overtime.</summary>
public enum DayKind
{
    Workday,
    RestDay,

    /// <summary>Statutory holiday, paid at 300 %.</summary>
    Holiday,

    /// <summary>The State Council has not published the arrangement of that year, or it is not in the data.</summary>
    NotYetKnown,
}
