using System.Globalization;
using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Times still to come, and times of day: 下周三下午三点, 明天晚上七点半, 周末上午, 后天一早.</summary>
public static partial class AppointmentReader
{
    private static readonly string[] Weekdays = ["一", "二", "三", "四", "五", "六末", "日天"];

    /// <summary>Times in order; a weekend is its Saturday, said roughly; an hour from one to six without a part of the day is in the afternoon.</summary>
    public static IReadOnlyList<Entity> Read(string text, DateOnly today) => [.. ReadPlain(SpokenText.Normalise(text), today)];

    internal static IEnumerable<Entity> ReadPlain(string text, DateOnly today)
    {
        foreach (Match match in Words().Matches(text))
        {
            if (Time(match, today) is { } time)
                yield return time;
        }
    }

    private static Entity? Time(Match match, DateOnly today)
    {
        var date = Date(match, today);
        if (date is null && match.Groups["date"].Success)
            return null; // the 31st of a month that has none
        var part = Part(match.Groups["part"].Value);
        var (hour, minute) = Clock(match);
        if (hour is > 24 || minute > 59 || (hour is null && date is null))
            return null;
        // 今天 alone is a date, 3号 alone and 5月3号 alone are dates of the past too
        if (hour is null && part.Length == 0 && (match.Groups["today"].Success || match.Groups["near"].Success))
            return null;
        var guessed = part.Length == 0 && hour is >= 1 and <= 6 && !match.Groups["exact"].Success;
        if (hour is { } clock)
            (hour, date) = Shifted(clock, guessed ? "afternoon" : part, date);
        var day = date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";
        var value = hour is null ? day + (part.Length == 0 ? "" : "/" + part) : $"{day}T{hour:00}:{minute:00}";
        return new Entity(EntityKind.Appointment, match.Index, match.Length, value) { Approximate = guessed || match.Groups["wd"].Value == "末" };
    }

    // 晚上12点 is the beginning of the next day
    private static (int Hour, DateOnly? Date) Shifted(int hour, string part, DateOnly? date) => part switch
    {
        "night" or "evening" when hour is 12 or 24 => (0, date?.AddDays(1)),
        "evening" or "afternoon" when hour < 12 => (hour + 12, date),
        "night" when hour is >= 6 and < 12 => (hour + 12, date),
        "noon" when hour < 4 => (hour + 12, date),
        _ when hour == 24 => (0, date?.AddDays(1)),
        _ => (hour, date),
    };

    private static DateOnly? Date(Match match, DateOnly today)
    {
        if (match.Groups["wd"].Success)
        {
            var monday = today.AddDays(-(((int)today.DayOfWeek + 6) % 7));
            var day = Array.FindIndex(Weekdays, names => names.Contains(match.Groups["wd"].Value, StringComparison.Ordinal));
            var weeks = match.Groups["week"].Value switch { ['下', '下', ..] => 2, ['下', ..] => 1, _ => 0 };
            var date = monday.AddDays(7 * weeks + day);
            return weeks == 0 && date < today ? date.AddDays(7) : date;
        }
        if (match.Groups["after"].Success)
            return NumberReader.Parse(match.Groups["after"].Value) is { } days and < 400 ? today.AddDays((int)days) : null;
        if (match.Groups["word"].Success)
            return today.AddDays(match.Groups["word"].Value switch { ['今', ..] => 0, ['明', ..] => 1, ['大', ..] => 3, _ => 2 });
        return match.Groups["d"].Success ? MonthDay(match, today) : null;
    }

    private static DateOnly? MonthDay(Match match, DateOnly today)
    {
        var day = (int)(NumberReader.Parse(match.Groups["d"].Value) ?? 0);
        var first = new DateOnly(today.Year, today.Month, 1);
        var month = match.Groups["rel"].Value switch { ['下', '下', ..] => first.AddMonths(2), ['下', ..] => first.AddMonths(1), _ => first };
        if (match.Groups["m"].Success)
        {
            if ((int)(NumberReader.Parse(match.Groups["m"].Value) ?? 0) is not (>= 1 and <= 12 and var number))
                return null;
            month = new DateOnly(today.Year, number, 1);
        }
        if (In(month, day) is not { } date)
            return null;
        if (date >= today || match.Groups["rel"].Success)
            return date;
        return In(match.Groups["m"].Success ? month.AddYears(1) : month.AddMonths(1), day);
    }

    private static DateOnly? In(DateOnly month, int day) =>
        day >= 1 && day <= DateTime.DaysInMonth(month.Year, month.Month) ? month.AddDays(day - 1) : null;

    private static (int? Hour, int Minute) Clock(Match match)
    {
        if (!match.Groups["h"].Success || NumberReader.Parse(match.Groups["h"].Value) is not { } hour)
            return (null, 0);
        var minute = match.Groups["min"].Value switch
        {
            "" => 0,
            "半" => 30,
            "一刻" => 15,
            "三刻" => 45,
            var words => (int)(NumberReader.Parse(words) ?? 0),
        };
        return ((int)hour, minute);
    }

    private static string Part(string word) => word switch
    {
        "" => "",
        "凌晨" or "半夜" or "夜里" or "深夜" => "night",
        "中午" => "noon",
        ['下', ..] or ['午', ..] => "afternoon",
        ['傍', ..] or ['晚', ..] => "evening",
        _ => "morning",
    };

    private const string Parts = "(?<part>凌晨|一大早|大清早|一早|清早|早晨|早上|早|上午|中午|午后|下午|傍晚|晚上|晚间|晚|夜里|深夜|半夜)";
    private const string Hour = "(?<h>2[0-4]|1[0-9]|0?[0-9]|十[一二]?|[一二两三四五六七八九])";
    private const string Minute = "(?<min>半|一刻|三刻|[0-5][0-9](?=分|(?![0-9]))|[二三四五]?十[一二三四五六七八九]?|零?[五](?=分))?分?";
    private const string Oclock = Hour + "(?:(?:点钟?|时(?!候|间|不|常))" + Minute + "(?!来|多钱)|(?<exact>:)(?<min>[0-5][0-9]))";

    [GeneratedRegex(
        "(?<date>(?<word>(?<today>今天|今日|今儿个?|今(?=晚|早))|明天|明日|明儿个?|明(?=早|晚)|大后天|(?<!今|以|之|然|最)后天|后(?=晚上))"
        + "|(?<week>下下个?|下个?|这个?|本)?(?:周|星期|礼拜)(?<wd>[一二三四五六日天末])(?!内|转)(?<!上(?:上)?个?(?:周|星期|礼拜).)(?<!每个?(?:周|星期|礼拜).)"
        + "|(?<after>[0-9]{1,3}|[一二两三四五六七八九十]{1,3})天(?:之后|以后|后)"
        + "|(?<rel>下下个?月|下个?月)的?(?<d>3[01]|[12][0-9]|[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六七八九])(?:号|日)"
        + "|(?<near>(?:(?<m>1[0-2]|[1-9]|十[一二]?|[一二三四五六七八九])月)?(?<d>3[01]|[12][0-9]|[1-9]|[一二三]?十[一二三四五六七八九]?|[一二三四五六"
        + "七八九])(?:号|日)))"
        + "的?(?:" + Parts + ")?(?:" + Oclock + ")?"
        + "|" + Parts + "(?:" + Oclock + ")"
        + "|(?<![0-9:.第])(?:" + Hour + "(?:点半|点钟|点(?<min>[0-5][0-9]|一刻|三刻))|(?<exact>)(?<h>[01]?[0-9]|2[0-3]):(?<min>[0-5][0-9])(?![0-9:]))")]
    private static partial Regex Words();
}
