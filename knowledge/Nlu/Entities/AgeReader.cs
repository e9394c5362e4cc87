using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Ages in spoken Chinese: 五十多岁, 今年53, 68年的, 00后.</summary>
public static partial class AgeReader
{
    private const int Oldest = 110;

    /// <summary>Ages in order; a year of birth gives both ages it may mean, a decade of birth all of them.</summary>
    public static IReadOnlyList<Entity> Read(string text, DateOnly today) => ReadPlain(SpokenText.Normalise(text), today);

    internal static List<Entity> ReadPlain(string text, DateOnly today)
    {
        var found = new List<Entity>();
        foreach (Match match in Words().Matches(text))
        {
            if (Age(text, match, today) is { } age && (found is not [.., var last] || last.End <= age.Start))
                found.Add(age);
        }
        return found;
    }

    private static Entity? Age(string text, Match match, DateOnly today)
    {
        if (match.Groups["decade"].Success)
        {
            var first = BirthYear((int)(NumberReader.Parse(match.Groups["decade"].Value[..1]) ?? 0) * 10, today);
            return Reading(match.Index, match.Length, today.Year - first - 9, today.Year - first, true);
        }
        if (match.Groups["year"].Success)
        {
            var year = Year(match.Groups["year"].Value);
            var born = year < 100 ? BirthYear(year, today) : year;
            return Reading(match.Index, match.Length, today.Year - born - 1, today.Year - born, true);
        }
        var number = match.Groups["number"];
        if (NumberReader.At(text, number.Index) is not { } numeral || numeral.Length != number.Length)
            return null;
        // 二十多岁 is below thirty, 未满十八岁 below eighteen
        var open = numeral.IsRange && text.AsSpan(numeral.Start, numeral.Length).IndexOfAny('多', '几') >= 0;
        var (low, high) = match.Groups["under"].Success ? (0, numeral.High - 1) : (numeral.Low, numeral.High - (open ? 1 : 0));
        if (match.Groups["few"].Success)
            high += 3;
        return Reading(match.Index, match.Length, low, high, numeral.Approximate || match.Groups["under"].Success);
    }

    private static int Year(string words) =>
        int.Parse(string.Concat(words.Select(letter => char.IsAsciiDigit(letter) ? letter
            : (char)('0' + "零一二三四五六七八九".IndexOf(letter, StringComparison.Ordinal)))), System.Globalization.CultureInfo.InvariantCulture);

    private static int BirthYear(int year, DateOnly today) => 2000 + year < today.Year ? 2000 + year : 1900 + year;

    private static Entity? Reading(int start, int length, decimal low, decimal high, bool approximate)
    {
        if (high is < 1 or > Oldest || low > high)
            return null;
        var least = Math.Max(0, low);
        return new Entity(EntityKind.Age, start, length, WageFactReader.Range(least, high)) { Low = least, High = high, Approximate = approximate };
    }

    [GeneratedRegex(
        "(?<decade>[056789零五六七八九][0零])后"
        + "|(?<![0-9零一二三四五六七八九])(?<year>(?:19|20)[0-9]{2}|[0-9]{2}|[零一二三四五六七八九]{2})年(?:出)?生(?:人|的)?"
        + "|(?:我|本人|她|他|属.)(?:是|都是)?(?<year>19[0-9]{2}|[4-9][0-9]|[四五六七八九][零一二三四五六七八九])年的"
        + "|(?<=^|[，,。；\\s])(?<year>19[4-9][0-9]|[4-9][0-9]|[四五六七八九][零一二三四五六七八九])年的(?=$|[，,。；\\s])"
        + "|(?<number>[五六七八九]十|[5-9]0)(?:岁)?(?<few>出头)(?!的?[块元钱个人])"
        + "|(?<under>未满|不满|不到|没满|还没到|没到)?(?<number>[0-9一二两三四五六七八九十][0-9一二三四五六七八九十几多来]{0,4})(?:周)?岁"
        + "|(?:今年|虚岁|周岁|年龄|年纪|年满|已满|刚满)(?:都|已经|才|刚|快|是|[:： ])?(?<number>[1-9][0-9]|[二三四五六七八九]?十[一二三四五六七八九]?)(?![0-9"
        + "年月日号万千百个元块天%.点人名])")]
    private static partial Regex Words();
}
