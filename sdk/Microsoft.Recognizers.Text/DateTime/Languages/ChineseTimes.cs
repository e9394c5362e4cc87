using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Recognizers.Text.DateTime.Languages;

/// <summary>The words of dates and times in Chinese.</summary>
internal static partial class ChineseTimes
{
    private const string Digit = "一二三四五六七八九";
    private const string Small = @"(\d{1,2}|[二三四五]?十[" + Digit + "]?|[零〇两" + Digit + "])";
    private const string DayNumber =
        $"(3[01]|[12][0-9]|0?[1-9]|初[{Digit}十]|三十一?|二?十[{Digit}]?|[廿卅][{Digit}]?|[{Digit}])";
    private const string MonthNumber = "(1[0-2]|0?[1-9]|十[一二]?|正|腊|[" + Digit + "])";
    private const string YearNumber =
        $@"(\d{{4}}|\d\d(?!\d)|[零〇{Digit}]{{4}}|[零〇八九][零〇{Digit}]|两千(零?[{Digit}])?)";

    private const string YearWord = @"(今年|明年|去年|后年|前年|本年)";
    private const string WeekdayName = @"((周|星期|礼拜)(?<day>[一二三四五六日天1-6]))";
    private const string Relative = "(?<swift>上上个?|下下个?|上一个|下一个|这一个|上个|下个|这个|上一|下一|这一|上|下|这|本|今)";
    private const string Part = "凌晨|清晨|早晨|早上|上午|中午|正午|下午|午后|傍晚|晚上|夜里|夜晚|夜间|深夜|半夜|早|晚";

    private static readonly RangeStyle Style = new(StaysOpen: false, ZeroHours: true, FullTimes: true);

    private static readonly CjkNumberReader Numbers =
        (CjkNumberReader)NumberModels.Table.Get(Culture.Chinese, true).UnitNumberReader;

    public static TimeLanguage Create() => new()
    {
        Atoms = [.. Dates(), .. Periods(), .. Times(), .. Recurring()],
        Numbers = Numbers,
        DurationUnit = Atom.Regex(
            @"\G\s*(个(?<plus>半))?("
            + @"(?<Y>(?<!\d{3}\s*|(?<!\d)0\d\s*|[零〇][一二三四五六七八九]?|[零〇一二三四五六七八九]{3})年(?<plus>半)?"
            + @"(?!级|代|度|龄|纪))"
            + @"|(?<M>个月|(?<=半)月)|(?<W>个?(星期|礼拜)(?![一二三四五六日天])|周(?![一二三四五六日天岁年]))"
            + @"|(?<D>天(?<plus>半(?!天))?|日(?!期))|(?<H>个?(小时|钟头)(?<plus>半)?)|(?<minute>分钟|刻钟)|(?<S>秒钟?))"),
        DurationGap = Atom.Regex(@"^\s*(零|又|,)?\s*$"),
        DateTimeGap = Atom.Regex(@"^\s*(t|的|在|,|-)?\s*$"),
        TimeDateGap = Atom.Regex("(?!)"),
        DayPartGap = Atom.Regex(@"^\s*(的|在|,)?\s*$"),
        WeekdayGap = Atom.Regex(@"^\s*(,|的|\(|那天)?\s*$"),
        RangeGap = Atom.Regex(@"^\s*(到|至|直到|一直到|--?|~|—|——|–)\s*$"),
        RangeStyle = Style,
        RangePrefix = Atom.Regex(@"(从|自|由)\s*$"),
        BetweenGap = Atom.Regex(@"^\s*(和|与|到|至|-)\s*$"),
        BetweenPrefix = Atom.Regex("(?!)"),
        BetweenSuffix = Atom.Regex(@"^\s*(之间|期间|中间)"),
        AgoSuffix = Atom.Regex(@"^\s*(之前|以前|前)(?!台|面|往)"),
        LaterSuffix = Atom.Regex(@"^\s*(之后|以后|过后|后)(?!面|来)"),
        InPrefix = Atom.Regex(@"(?<![超经通不])(再?过)\s*$"),
        WithinPrefix = Atom.Regex("(?!)"),
        WithinSuffix = Atom.Regex(@"^\s*(之内|以内|内)"),
        AfterGap = Atom.Regex("(?!)"),
        BeforeGap = Atom.Regex("(?!)"),
        NextPrefix = Atom.Regex(@"(未来的?|接下来的?|今后的?|(?<!最)后面?|之后)\s*$"),
        LastPrefix = Atom.Regex(@"(过去的?|最近的?|近|前面?|上|之前)\s*$"),
        EveryPrefix = Atom.Regex(@"(每隔|每个|每一个|每一|每)\s*$"),
        Modifiers =
        [
            ("before", Atom.Regex(@"(截止到?|截至|直到)\s*$"), Atom.Regex(@"^\s*(之前|以前|前)")),
            ("since", Atom.Regex(@"(自从|自)\s*$"), Atom.Regex(@"^\s*(以来|开始|起)")),
            ("after", null, Atom.Regex(@"^\s*(之后|以后|后)")),
            ("more", Atom.Regex(@"(超过|多于|大于)\s*$"), null),
            ("less", Atom.Regex(@"(少于|小于|不到|不足)\s*$"), null),
        ],
    };

    private static Entity Found(Match match, EntityKind kind, params Reading[] readings) =>
        readings is [null] ? null : new Entity(match.Index, match.Index + match.Length, kind, readings);

    private static int N(Match match, string group) => Number(match.Groups[group].Value);

    private static int Number(string text)
    {
        var word = text switch
        {
            "正" => "一",
            "腊" => "十二",
            ['初', ..] => text[1..],
            ['廿', ..] => "二十" + text[1..],
            ['卅', ..] => "三十" + text[1..],
            _ => text,
        };
        return Numbers.ReadInteger(word, 0, out var value) == word.Length ? (int)value : 0;
    }

    private static int Weekday(Match match) => match.Groups["day"].Value switch
    {
        "日" or "天" => 7,
        var day => Number(day),
    };

    /// <summary>-2 for the one before the last, 0 for this, 2 for the one after the next.</summary>
    private static int Swift(string word) => word switch
    {
        "今年" or "本年" => 0,
        "明年" => 1,
        "后年" => 2,
        "去年" => -1,
        "前年" => -2,
        _ => word.Count(c => c == '下') - word.Count(c => c == '上'),
    };
}
