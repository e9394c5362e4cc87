using UnionBot.Knowledge.Loading;
using UnionBot.Knowledge.Sources;
using UnionBot.Knowledge.Statutes;

namespace UnionBot.Knowledge.Rates;

/// <summary>Checks the figures against each other, their sources and the statutes.</summary>
internal static class RateCheck
{
    public static void Check(
        YamlLoader loader, RateBook rates, IReadOnlyDictionary<string, Source> sources, StatuteBook statutes)
    {
        foreach (var row in rates.MinimumWages.Rows.Concat(rates.AverageWages.Rows))
        {
            Row(loader, row);
            Sources(loader, row.Source, row.Location, sources, row.Status);
        }

        Overlaps(loader, rates.MinimumWages.Rows);
        Overlaps(loader, rates.AverageWages.Rows);
        Holidays(loader, rates, sources);
        foreach (var row in rates.WorkingTime)
            Sources(loader, row.Source, row.Location, sources, row.Status);
        foreach (var line in rates.CriminalLines.Lines)
            Sources(loader, line.Source, line.Location, sources, line.Status);
        foreach (var limit in rates.TimeLimits.Where(limit => statutes.Find(limit.Statute) is null))
            loader.Report(limit.Location, $"没有法条“{limit.Statute}”");
    }

    private static void Row(YamlLoader loader, RateRow row)
    {
        if (row.MonthlyYuan <= 0)
            loader.Report(row.Location, "金额要大于零");
        if (row.From > row.To || row.VerifiedFrom > row.VerifiedUntil)
            loader.Report(row.Location, "开始日期不能晚于结束日期");
        if (row.ConfirmedBy is null != row.ConfirmedOn is null)
            loader.Report(row.Location, "confirmed_by 和 confirmed_on 要一起写");
    }

    private static void Sources(
        YamlLoader loader,
        IReadOnlyList<string> keys,
        SourceLocation at,
        IReadOnlyDictionary<string, Source> sources,
        FactStatus status)
    {
        if (status == FactStatus.Verified && keys.Count == 0)
            loader.Report(at, "核对过的数据要写出处 source");
        foreach (var key in keys.Where(key => !sources.ContainsKey(key)))
            loader.Report(at, $"出处“{key}”不在 sources.yml 里");
    }

    private static void Overlaps(YamlLoader loader, IReadOnlyList<RateRow> rows)
    {
        foreach (var group in rows.GroupBy(row => (row.Region, row.Tier)))
        {
            var ordered = group.OrderBy(row => row.From ?? DateOnly.MinValue).ToList();
            for (var next = 1; next < ordered.Count; next++)
            {
                var end = ordered[next - 1].To ?? DateOnly.MaxValue;
                if (end >= (ordered[next].From ?? DateOnly.MinValue))
                    loader.Report(ordered[next].Location, "这一行的日期和同一地区的另一行重叠");
            }
        }
    }

    private static void Holidays(YamlLoader loader, RateBook rates, IReadOnlyDictionary<string, Source> sources)
    {
        foreach (var year in rates.HolidayYears)
        {
            Sources(loader, year.Source, year.Location, sources, year.Status);
            if (rates.HolidayYears.First(other => other.Year == year.Year) != year)
                loader.Report(year.Location, $"{year.Year}年写了两次");
            var days = year.DaysOff.Concat(year.MakeupWork).Concat(year.Statutory).ToList();
            if (days.Exists(day => day.Year != year.Year))
                loader.Report(year.Location, "日期要在这一年里");
            if (year.Statutory.Except(year.DaysOff).Any() || year.MakeupWork.Intersect(year.DaysOff).Any())
                loader.Report(year.Location, "法定节假日要写在放假日里，补班日不能是放假日");
            if (year.MakeupWork.Any(day => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)))
                loader.Report(year.Location, "补班日应当是周六或周日");
            var time = rates.WorkingTimeOn(new(year.Year, 1, 1));
            if (time is not null && time.Holidays != year.Statutory.Count)
                loader.Report(year.Location, $"法定节假日应当是{time.Holidays}天");
        }
    }
}
