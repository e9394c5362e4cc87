using System.Globalization;
using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Periods in spoken Chinese: 6月到8月, 从去年腊月到现在, 最近两个季度, 头三个月.</summary>
public static partial class PeriodReader
{
    private const int LongestCount = 120;

    /// <summary>Periods in order, first/last date inclusive; start/P3M is the first three months of a time not told.</summary>
    public static IReadOnlyList<Entity> Read(string text, DateOnly today)
    {
        var plain = SpokenText.Normalise(text);
        return [.. ReadPlain(plain, DateReader.ReadPlain(plain, today), today).OrderBy(one => one.Start)];
    }

    internal static IEnumerable<Entity> ReadPlain(string text, List<DateReading> dates, DateOnly today)
    {
        for (var i = 0; i < dates.Count; i++)
        {
            var (date, end) = (dates[i], dates[i].Start + dates[i].Length);
            var tail = UntilNow().Match(text, end, Math.Min(8, text.Length - end));
            if (i + 1 < dates.Count && dates[i + 1].From >= date.From && Joined().IsMatch(text.AsSpan(end, Math.Min(dates[i + 1].Start - end, 6)))
                && dates[i + 1].Start - end <= 5)
            {
                var last = dates[++i];
                yield return Between(date.Start, last.Start + last.Length, Written(date), Written(last));
            }
            else if (tail.Success && date.From <= today)
                yield return Between(date.Start, end + tail.Length, Written(date), Iso(today));
        }
        foreach (Match match in Words().Matches(text))
        {
            if (Relative(match, today) is { } period)
                yield return period;
        }
    }

    private static Entity? Relative(Match match, DateOnly today)
    {
        var year = today.Year - (match.Groups["year"].Value switch { "去年" => 1, "前年" => 2, _ => 0 });
        if (match.Groups["quarter"].Success)
            return Months(match, new DateOnly(year, (NumberOf(match.Groups["quarter"]) * 3) - 2, 1), 3);
        if (match.Groups["half"].Success)
        {
            var second = match.Groups["half"].Value[0] == '下';
            // 下半年 said in spring is last year's
            var past = second && !match.Groups["year"].Success && today.Month < 7 ? 1 : 0;
            return Months(match, new DateOnly(year - past, second ? 7 : 1, 1), 6);
        }
        if (match.Groups["thatQuarter"].Success)
        {
            var first = new DateOnly(today.Year, (today.Month - 1) / 3 * 3 + 1, 1);
            return Months(match, match.Groups["thatQuarter"].Value[0] == '上' ? first.AddMonths(-3) : first, 3);
        }
        var count = NumberOf(match.Groups["n"]);
        if (count is < 1 or > LongestCount)
            return null;
        if (match.Groups["head"].Success)
            return new Entity(EntityKind.Period, match.Index, match.Length, "start/P" + count * Factor(match) + Letter(match)) { Approximate = true };
        var from = match.Groups["unit"].Value switch
        {
            ['月', ..] or ['个', '月'] => today.AddMonths(-count),
            ['季', ..] or ['个', '季', ..] => today.AddMonths(-3 * count),
            ['年'] => today.AddYears(-count),
            ['天'] => today.AddDays(-count),
            _ => today.AddDays(-7 * count),
        };
        return Between(match.Index, match.Index + match.Length, Iso(from), Iso(today)) with { Approximate = true };
    }

    private static int Factor(Match match) => match.Groups["unit"].Value.Contains('季', StringComparison.Ordinal) ? 3 : 1;

    private static char Letter(Match match) => match.Groups["unit"].Value[^1] switch { '年' => 'Y', '天' => 'D', '周' or '期' or '拜' => 'W', _ => 'M' };

    private static int NumberOf(Group group) => group.Value switch { "俩" => 2, "仨" => 3, "半" => 0, var words => (int)(NumberReader.Parse(words) ?? 0) };

    private static Entity Months(Match match, DateOnly first, int count) =>
        Between(match.Index, match.Index + match.Length, Iso(first)[..7], Iso(first.AddMonths(count - 1))[..7]);

    private static Entity Between(int start, int end, string first, string last) =>
        new(EntityKind.Period, start, end - start, $"{first}/{last}");

    /// <summary>A date as precise as it was said, with ~ when it was said roughly.</summary>
    internal static string Written(DateReading date) => (date.Approximate ? "~" : "") + date.From.ToString(
        date.Precision switch { DatePrecision.Day => "yyyy-MM-dd", DatePrecision.Month => "yyyy-MM", DatePrecision.Year => "yyyy" },
        CultureInfo.InvariantCulture);

    private static string Iso(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    [GeneratedRegex("^份?(?:开始|起)?(?:一直|直)?(?:干|做|欠|拖)?(?:到|至|-|~|—|–)$")]
    private static partial Regex Joined();

    [GeneratedRegex("\\G份?(?:开始|起|以后|之后)?(?:一直|就)?(?:到现在|至今|到今天|到目前|到如今|至目前|以来)")]
    private static partial Regex UntilNow();

    [GeneratedRegex(
        "(?<year>今年|去年|前年)?的?第?(?<quarter>[一二三四1-4])季度"
        + "|(?<year>今年|去年|前年)?的?(?<half>[上下]半年)"
        + "|(?<thatQuarter>上个?季度|这个?季度|本季度)"
        + "|(?:(?<head>头|[开刚]始的?)|最近这?|近|过去的?|这(?!个))(?<n>[0-9]{1,2}|[一二两三四五六七八九十]{1,3}|[俩仨])(?<unit>个月|月(?=的|没|都|工"
        + ")|个季度|季度|年|天|个?星期|个?礼拜|周)")]
    private static partial Regex Words();
}
