namespace UnionBot.Knowledge.Rates;

/// <summary>Figures by region and date.</summary>
public sealed class RateTable(IReadOnlyList<RateRow> rows)
{
    /// <summary>All rows, in the order of the file.</summary>
    public IReadOnlyList<RateRow> Rows => rows;

    /// <summary>The figure in use at the place on the day; never one of another place or time.</summary>
    /// <param name="place">City or province, with or without 省 or 市; a city comes before its province.</param>
    /// <param name="day">Of the work, the month or the end of the contract, as the rule says.</param>
    /// <param name="tier">Class of the place, when it is known.</param>
    public RateFinding Find(string place, DateOnly day, int? tier = null)
    {
        var named = rows.Where(row => row.Places.Any(name => RegionName.Same(name, place))).ToList();
        if (named.Count == 0)
            named = [.. rows.Where(row => RegionName.Same(row.Region, place) && (tier is null || row.Tier == tier))];
        if (named.Count == 0)
            return new(RateOutcome.UnknownRegion, [], false);
        var found = named.Where(row => row.Covers(day)).ToList();
        var outcome = found.Count switch
        {
            0 => RateOutcome.UnknownDate,
            1 => RateOutcome.Found,
            _ => RateOutcome.SeveralTiers,
        };
        return new(outcome, found, found.Exists(row => !row.IsCheckedOn(day)));
    }
}
