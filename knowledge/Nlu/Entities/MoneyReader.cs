using System.Buffers;
using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Sums of money in spoken Chinese.</summary>
public static partial class MoneyReader
{
    private const int Around = 16;
    private const int LeastRate = 10;
    // what stands behind a number that counts something else than yuan
    private const string Measures = "人个名位号天年月日周次岁点小公里米平斤吨度户家台间层%倍字条张页票方亩只头本章级届期楼路街栋室区县市分秒口班件单套批车趟辆双把根辈克升页遍";

    // no period is named without one of these
    private static readonly SearchValues<char> PeriodLetters = SearchValues.Create("薪月天日时钟h周年每件单方平");

    /// <summary>Sums with a unit, a scale (两万三) or a period (一天260); a bare number such as 8000 is not one.</summary>
    public static IReadOnlyList<MoneyReading> Read(string text)
    {
        var plain = SpokenText.Normalise(text);
        return [.. Sums(plain, static (_, _) => false)];
    }

    /// <summary>The sum in an answer to "how much?", where a number needs no unit; null when there is none.</summary>
    public static MoneyReading? ReadBare(string text)
    {
        var plain = SpokenText.Normalise(text);
        var known = Sums(plain, static (_, _) => false).Where(sum => !IsDenied(plain, sum.Start)).ToList();
        return known.Count > 0 ? Joined(plain, known) : Sums(plain, IsBare).Where(sum => !IsDenied(plain, sum.Start)).MaxBy(sum => sum.High);
    }

    // 两万到两万五
    private static MoneyReading Joined(string text, List<MoneyReading> sums)
    {
        var first = sums[0];
        var end = first.Start + first.Length;
        return sums.Count > 1 && sums[1].High > first.High && To().IsMatch(text[end..sums[1].Start])
            ? first with { Length = sums[1].Start + sums[1].Length - first.Start, High = sums[1].High, Approximate = true }
            : first;
    }

    [GeneratedRegex("^ ?(?:到|至|-|~|—|或者?) ?$")]
    private static partial Regex To();

    /// <summary>The sums of a normalised text; <paramref name="bare"/> says which numbers without a unit are yuan.</summary>
    internal static IEnumerable<MoneyReading> Sums(string text, Func<string, Numeral, bool> bare) =>
        Sums(text, NumberReader.All(text), bare);

    /// <summary>The same, where the numbers of the text are known already.</summary>
    internal static IEnumerable<MoneyReading> Sums(string text, List<Numeral> numerals, Func<string, Numeral, bool> bare)
    {
        var end = 0;
        foreach (var numeral in numerals)
        {
            if (numeral.Start < end || Sum(text, numeral, bare) is not { } sum)
                continue;
            end = sum.Start + sum.Length;
            yield return sum;
        }
    }

    // 一 of 一共 and 一直 is no answer
    private static bool IsBare(string text, Numeral numeral) =>
        numeral.High >= 1 && numeral.Length < 9
        && (numeral.High >= 10 || numeral.End >= text.Length || text[numeral.End] is < '一' or > '龥' or '吧' or '左');

    private static MoneyReading? Sum(string text, Numeral numeral, Func<string, Numeral, bool> bare)
    {
        if (IsPartOfCode(text, numeral))
            return null;
        var (unitEnd, low, high) = Unit(text, numeral);
        var hasUnit = unitEnd > numeral.End;
        if (!hasUnit && IsCounting(text, numeral.End))
            return null;
        var known = hasUnit || numeral.Scaled || (numeral.Start > 0 && text[numeral.Start - 1] == '¥') || bare(text, numeral);
        if (!known && numeral.Low < LeastRate)
            return null;
        var per = PerBefore(text, numeral.Start) ?? PerAfter(text, unitEnd);
        if (!known && !IsRate(text, numeral, per))
            return null;
        if (numeral.Near)
            low = high * 0.9m;
        return new MoneyReading(numeral.Start, unitEnd - numeral.Start, low, high, numeral.Approximate, per ?? MoneyPer.Sum);
    }

    // 每月27、28号 is a day of the month
    private static bool IsRate(string text, Numeral numeral, MoneyPer? per) =>
        numeral.Low >= (per is MoneyPer.Month or MoneyPer.Week or MoneyPer.Year ? 200 : LeastRate) && per is not null
        && (numeral.End >= text.Length || text[numeral.End] is not ('、' or '-' or '.'));

    private static (int End, decimal Low, decimal High) Unit(string text, Numeral numeral)
    {
        var at = numeral.End < text.Length && text[numeral.End] == ' ' ? numeral.End + 1 : numeral.End;
        var match = UnitWord().Match(text, at, Math.Min(8, text.Length - at));
        if (!match.Success || !IsUnit(text, numeral, match.Value))
            return (numeral.End, numeral.Low, numeral.High);
        var end = at + match.Length;
        if (match.Value is "毛" or "毛钱" or "角" or "角钱")
            return (end, numeral.Low / 10, numeral.High / 10);
        // 三块五, 一千八百块五
        if (match.Value == "块" && Coefficient.At(text, end, inside: true) is { Width: 1 } tenth
            && IsTenth(text, end))
        {
            var fenEnd = end + 1 < text.Length && text[end + 1] is '毛' or '角' ? end + 2 : end + 1;
            return (fenEnd, numeral.Low + tenth.Low / 10, numeral.High + tenth.High / 10);
        }
        return (end, numeral.Low, numeral.High);
    }

    // the one of 4000块一直没发 belongs to the next word
    private static bool IsTenth(string text, int at) =>
        at + 1 >= text.Length || text[at + 1] is '毛' or '角' or < '一'
        || (text[at] != '一' && !"个天年月日人名位号次家小周".Contains(text[at + 1], StringComparison.Ordinal));

    private static bool IsUnit(string text, Numeral numeral, string unit)
    {
        // 一块 alone means together, 一毛钱 means nothing at all
        if (text[numeral.Start] == '一' && numeral.Length == 1)
            return unit is "块钱" or "元" or "元钱" || (unit == "块" && Coefficient.At(text, numeral.End + 1, inside: true).Width == 1);
        return true;
    }

    private static bool IsPartOfCode(string text, Numeral numeral) =>
        numeral.Start > 0 && (char.IsAsciiLetter(text[numeral.Start - 1]) || text[numeral.Start - 1] is '第' or '.'
            || (char.IsAsciiDigit(text[numeral.Start]) && text[numeral.Start - 1] == '-'));

    private static bool IsCounting(string text, int end)
    {
        var at = end < text.Length && text[end] == ' ' ? end + 1 : end;
        if (at >= text.Length)
            return false;
        if (text[at] is '月' or '天' or '年' && at + 1 < text.Length && text[at + 1] is '底' or '初')
            return false;
        return Measures.Contains(text[at], StringComparison.Ordinal) || char.IsAsciiLetter(text[at])
            || (text[at] == '/' && !PerMark().IsMatch(text.AsSpan(at, Math.Min(4, text.Length - at))));
    }

    private static bool IsDenied(string text, int start) =>
        Denied().IsMatch(text.AsSpan(Math.Max(0, start - 6), start - Math.Max(0, start - 6)));

    private static MoneyPer? PerBefore(string text, int start)
    {
        var from = Math.Max(0, start - Around);
        return text.AsSpan(from, start - from).ContainsAny(PeriodLetters) ? Period(BeforeSum().Match(text, from, start - from)) : null;
    }

    private static MoneyPer? PerAfter(string text, int end)
    {
        var length = Math.Min(Around, text.Length - end);
        return text.AsSpan(end, Math.Min(6, length)).ContainsAny(PeriodLetters) ? Period(AfterSum().Match(text, end, length)) : null;
    }

    private static MoneyPer? Period(Match match)
    {
        if (!match.Success)
            return null;
        foreach (var per in Enum.GetValues<MoneyPer>())
        {
            if (match.Groups[per.ToString()].Success)
                return per;
        }
        return null;
    }

    [GeneratedRegex("^(?:块钱|块大洋|块|元人民币|元钱|元(?![旦月宵素])|毛钱|毛|角钱|角|人民币|(?i:rmb|cny))")]
    private static partial Regex UnitWord();

    [GeneratedRegex("^/(?:天|日|月|小时|时|h|周|年|件|单)")]
    private static partial Regex PerMark();

    [GeneratedRegex("(?:不是|不止是|并非)$")]
    private static partial Regex Denied();

    [GeneratedRegex("""
        (?:(?<Month>月薪|(?<![个仨俩整半])月工资|底薪|每个?月|(?<![\d一二三四五六七八九十两几])(?:一个|1个)月)
        |(?<Day>日薪|每天|每日|(?<![\d二三四五六七八九十两几])(?:一|1)天)
        |(?<Hour>时薪|每个?小时|(?<![\d二三四五六七八九十两几])(?:一个?|1个?)(?:小时|钟头|钟))
        |(?<Week>周薪|每周|(?<![\d二三四五六七八九十两几])一周)
        |(?<Year>年薪|每年|(?<![\d二三四五六七八九十两几])一年)
        |(?<Piece>每件|每单|每个|每方|每平|(?<![\d二三四五六七八九十两几])一(?:件|单|方|平米|平)))
        (?:工资|说好的?|都|的|是|给|就|才|有|能|大概|大约|约|差不多|将近|近|开|拿|挣|算|按|到手|:|：|,|，|\s|¥){0,5}$
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex BeforeSum();

    [GeneratedRegex("""
        ^(?:左右|上下|的)?\s?(?:/|每|一个?|1个?)
        (?:(?<Hour>小时|钟头|h)|(?<Month>月)|(?<Day>天|日)|(?<Week>周)|(?<Year>年)|(?<Piece>件|单|方|平))
        (?!多|前|后|以|没|来|半|过|都|不|还|了|分|底|初)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex AfterSum();
}
