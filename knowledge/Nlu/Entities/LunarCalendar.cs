using System.Globalization;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Dates of the Chinese lunar year and of the public holidays.</summary>
internal static class LunarCalendar
{
    private static readonly ChineseLunisolarCalendar Calendar = new();

    /// <summary>The day of a lunar month as written (初八, 廿三, 28); null when it is none.</summary>
    public static int? DayOf(string words) => words switch
    {
        ['初', .. var digit] => (int?)NumberReader.Parse(digit),
        "廿" => 20,
        ['廿', .. var digit] => 20 + (int?)NumberReader.Parse(digit),
        _ => (int?)NumberReader.Parse(words),
    };

    /// <summary>The solar date of a lunar one; null when that month has no such day.</summary>
    public static DateOnly? Date(int year, int month, int day)
    {
        if (year is < 1902 or > 2099 || month is < 1 or > 12 || day < 1)
            return null;
        var leap = Calendar.GetLeapMonth(year);
        var index = leap > 0 && month >= leap ? month + 1 : month;
        return day > Calendar.GetDaysInMonth(year, index) ? null : DateOnly.FromDateTime(Calendar.ToDateTime(year, index, day, 0, 0, 0, 0));
    }

    /// <summary>The latest such day that is not after today; null when neither of the last years has it.</summary>
    public static DateOnly? Latest(int month, int day, DateOnly today)
    {
        for (var year = today.Year; year > today.Year - 3; year--)
        {
            if (Date(year, month, day) is { } date && date <= today)
                return date;
        }
        return null;
    }

    /// <summary>The day of a holiday in a year; null for years outside the lunar calendar.</summary>
    public static DateOnly? Feast(string name, int year) => name[..1] switch
    {
        _ when year is < 1902 or > 2099 => null,
        "国" => new DateOnly(year, 10, 1),
        "中" => Date(year, 8, 15),
        "端" => Date(year, 5, 5),
        "清" => new DateOnly(year, 4, 5),
        "五" => new DateOnly(year, 5, 1),
        "元" when name.StartsWith("元旦", StringComparison.Ordinal) => new DateOnly(year, 1, 1),
        "元" => Date(year, 1, 15),
        _ => Date(year, 1, 1),
    };

    /// <summary>The latest such holiday that is not after today.</summary>
    public static DateOnly? LatestFeast(string name, DateOnly today) =>
        Feast(name, today.Year) is var date && date <= today ? date : Feast(name, today.Year - 1);
}
