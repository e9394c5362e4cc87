using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Rates;

/// <summary>Every figure that changes by year or region (<c>data/rates</c>).</summary>
public sealed class RateBook
{
    internal RateBook(YamlLoader loader)
    {
        MinimumWages = new(loader.LoadFile<IReadOnlyList<RateRow>>("rates/minimum-wage.yml") ?? []);
        AverageWages = new(loader.LoadFile<IReadOnlyList<RateRow>>("rates/average-wage.yml") ?? []);
        HolidayYears = loader.LoadFile<IReadOnlyList<HolidayYear>>("rates/holidays.yml") ?? [];
        WorkingTime = loader.LoadFile<IReadOnlyList<WorkingTimeRow>>("rates/working-time.yml") ?? [];
        TimeLimits = loader.LoadFile<IReadOnlyList<TimeLimit>>("rates/time-limits.yml") ?? [];
        InjuryGrants = new(loader.LoadFile<IReadOnlyList<InjuryGrant>>("rates/injury-grants.yml") ?? []);
        CriminalLines = loader.LoadFile<CriminalLines>("rates/criminal-lines.yml")!; // the loader has reported it
        Holidays = new(HolidayYears.DistinctBy(year => year.Year));
    }

    /// <summary>By place of work and date.</summary>
    public RateTable MinimumWages { get; }

    /// <summary>City averages for the cap of economic compensation, not those of social insurance; by the end of the
    /// contract.</summary>
    public RateTable AverageWages { get; }

    public HolidayCalendar Holidays { get; }

    /// <summary>The years of <see cref="Holidays"/>, as published.</summary>
    public IReadOnlyList<HolidayYear> HolidayYears { get; }

    /// <summary>Standard working days, oldest first.</summary>
    public IReadOnlyList<WorkingTimeRow> WorkingTime { get; }

    /// <summary>Standard working time in force on the day, or null.</summary>
    public WorkingTimeRow? WorkingTimeOn(DateOnly day) =>
        WorkingTime.FirstOrDefault(row => row.From <= day && !(row.To < day));

    /// <summary>The steps of a dispute, in their order.</summary>
    public IReadOnlyList<TimeLimit> TimeLimits { get; }

    public InjuryGrants InjuryGrants { get; }

    public CriminalLines CriminalLines { get; }
}
