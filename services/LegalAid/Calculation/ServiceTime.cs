namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Length of service in the steps of economic compensation.</summary>
internal static class ServiceTime
{
    /// <summary>First day that counts for N; for 2N all days do.</summary>
    // Labor Contract Law art. 97 (3): the years of art. 46 count from the day the law came into force.
    public static readonly DateOnly FirstDayForN = new(2008, 1, 1);

    /// <summary>Full years, plus half a year for under six months or one for six and more; both days
    /// included.</summary>
    /// <remarks>An anniversary that the month does not have is its last day.</remarks>
    public static decimal Years(DateOnly hiredOn, DateOnly lastDay)
    {
        if (lastDay < hiredOn)
            return 0;
        var end = lastDay.AddDays(1);
        var full = end.Year - hiredOn.Year;
        if (hiredOn.AddYears(full) > end)
            full--;
        // Labor Contract Law art. 47 (1): six months up to a year count as a year, less as half a year.
        return full + (hiredOn.AddYears(full) == end ? 0 : hiredOn.AddMonths((12 * full) + 6) <= end ? 1 : 0.5m);
    }
}
