using System.Buffers;
using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Durations in spoken Chinese, in months.</summary>
public static partial class MonthsReader
{
    // a number and its unit are no farther apart
    private const int Farthest = 16;
    private static readonly SearchValues<char> Units = SearchValues.Create("月年周星礼天日");

    /// <summary>Durations with their unit (仨月, 一年零两个月, 42天); days become months of thirty days, to one decimal.</summary>
    public static IReadOnlyList<MonthsReading> Read(string text) => ReadPlain(SpokenText.Normalise(text));

    internal static List<MonthsReading> ReadPlain(string plain)
    {
        var found = new List<MonthsReading>();
        for (var i = 0; i < plain.Length; i++)
        {
            if (At(plain, i) is not { } reading)
                continue;
            if (!IsOrdinal(plain, i))
                found.Add(reading);
            i = Math.Max(i, reading.Start + reading.Length - 1);
        }
        return found;
    }

    /// <summary>The duration in an answer to "how many months?", where a plain number is enough; null when there is none.</summary>
    public static MonthsReading? ReadBare(string text)
    {
        if (Read(text) is [var first, ..] readings)
            return readings.FirstOrDefault(reading => !IsDenied(text, reading.Start)) ?? first;
        var plain = SpokenText.Normalise(text);
        var numerals = NumberReader.All(plain);
        if (numerals is not [var numeral] || numeral.High > 240 || numeral.Scaled || !IsAlone(plain, numeral.End))
            return null;
        return Reading(numeral.Start, numeral.End, numeral.Low, numeral.High, numeral.Approximate);
    }

    private static MonthsReading? At(string text, int index)
    {
        if (Fixed(text, index) is { } known)
            return known;
        if (!IsNumberStart(text, index) || !text.AsSpan(index, Math.Min(Farthest, text.Length - index)).ContainsAny(Units)
            || NumberReader.At(text, index) is not { } numeral)
            return null;
        var unit = Unit().Match(text, numeral.End, Math.Min(8, text.Length - numeral.End));
        if (!unit.Success || numeral.High > 1200)
            return null;
        var end = numeral.End + unit.Length;
        var factor = Factor(unit);
        if (factor == 12 && !IsYears(text, numeral, end))
            return null;
        var low = numeral.Low * factor;
        var high = numeral.High * factor;
        var vague = numeral.Approximate;
        if (unit.Groups["half"].Success)
            (low, high) = (low + factor / 2, high + factor / 2);
        if (unit.Groups["more"].Success)
            (high, vague) = (high + factor, true);
        var rest = factor == 12 ? Rest().Match(text, end, Math.Min(8, text.Length - end)) : Match.Empty;
        if (rest.Success && NumberReader.At(text, rest.Groups["n"].Index) is { IsRange: false } months)
            (low, high, end) = (low + months.Low, high + months.Low, end + rest.Length);
        var reading = Reading(index, end, low, high, vague);
        return factor < 1 ? reading with { Days = (Math.Round(low * 30), Math.Round(high * 30)) } : reading;
    }

    private static decimal Factor(Match unit) =>
        unit.Groups["month"].Success ? 1 : unit.Groups["year"].Success ? 12 : unit.Groups["week"].Success ? 7m / 30 : 1m / 30;

    private static MonthsReading? Fixed(string text, int index)
    {
        if (!"仨俩半大小个".Contains(text[index], StringComparison.Ordinal))
            return null;
        var match = FixedWord().Match(text, index, Math.Min(6, text.Length - index));
        if (!match.Success)
            return null;
        var (low, high) = match switch
        {
            _ when match.Groups["three"].Success => (3m, 3m),
            _ when match.Groups["two"].Success => (2m, 2m),
            _ when match.Groups["halfMonth"].Success => (0.5m, 0.5m),
            _ when match.Groups["twoWeeks"].Success => (14m / 30, 14m / 30),
            _ when match.Groups["threeWeeks"].Success => (0.7m, 0.7m),
            _ when match.Groups["mostYear"].Success => (7m, 9m),
            _ when match.Groups["underYear"].Success => (4m, 5m),
            _ when match.Groups["aMonth"].Success => (1m, 1m),
            _ => (6m, 6m),
        };
        if (match.Groups["half"].Success)
            (low, high) = (low + 0.5m, high + 0.5m);
        var more = match.Groups["more"].Success;
        if (more)
            high += match.Groups["halfYear"].Success ? 3 : match.Groups["halfMonth"].Success ? 0.5m : 1;
        var near = index > 0 && text[index - 1] is '近' or '快';
        var reading = Reading(index, index + match.Length, low, high, more || near || match.Groups["aMonth"].Success || low != high);
        return match.Groups["twoWeeks"].Success || match.Groups["threeWeeks"].Success ? reading with { Days = (Math.Round(low * 30), Math.Round(high * 30)) } : reading;
    }

    // 2025年 and 20年3月 are dates, 3年 and 五年多 are durations
    private static bool IsYears(string text, Numeral numeral, int end) =>
        numeral.High <= 60 && !DateTail().IsMatch(text.AsSpan(end, Math.Min(4, text.Length - end)))
        && !(text[numeral.Start] is '零' or '0');

    private static bool IsNumberStart(string text, int index) =>
        (char.IsAsciiDigit(text[index]) || "一二两三四五六七八九十几".Contains(text[index], StringComparison.Ordinal))
        && (index == 0 || !((char.IsAsciiDigit(text[index - 1]) && char.IsAsciiDigit(text[index])) || text[index - 1] is '.' or '第' or '-' or '/'
            || "零一二两三四五六七八九十".Contains(text[index - 1], StringComparison.Ordinal)));

    private static bool IsOrdinal(string text, int index) => index > 0 && text[index - 1] is '第' or '每';

    private static bool IsDenied(string text, int start) => start > 1 && text[start - 1] == '是' && text[start - 2] == '不';

    private static bool IsAlone(string text, int end) =>
        end >= text.Length || !"人名位号块元月年岁点%号".Contains(text[end], StringComparison.Ordinal);

    private static MonthsReading Reading(int start, int end, decimal low, decimal high, bool vague) =>
        new(start, end - start, Math.Round(low, 1), Math.Round(high, 1), vague);

    [GeneratedRegex(
        "^(?:来|几)?(?:(?<month>个(?<half>半)?(?<more>多|来|几)?(?:月|整月)(?<half>半)?)|(?<year>年(?<more>多)?(?<half>半)?)"
        + "|(?<week>周|个(?:多)?(?:星期|礼拜)|星期|礼拜)|(?<day>天(?:多)?|日(?=工资)))(?!薪)")]
    private static partial Regex Unit();

    [GeneratedRegex("^(?:零|又|加|外加)?(?<n>[\\d一二两三四五六七八九十]{1,3})个月")]
    private static partial Regex Rest();

    [GeneratedRegex("^(?:底|初|末|\\d{1,2}月|[一二三四五六七八九十]{1,2}月)")]
    private static partial Regex DateTail();

    [GeneratedRegex(
        "^(?:(?<three>仨(?<more>多)?月)|(?<two>俩(?:(?<more>多)|(?<half>半))?月)|(?<halfMonth>半个?(?<more>多)?月)|(?<twoWeeks"
        + ">俩(?:个)?(?:礼拜|星期|周))|(?<threeWeeks>仨(?:个)?(?:礼拜|星期|周))|(?<mostYear>大半年)|(?<underYear>小半年)"
        + "|(?<aMonth>个把月)|(?<halfYear>半年(?<more>多)?))")]
    private static partial Regex FixedWord();
}
