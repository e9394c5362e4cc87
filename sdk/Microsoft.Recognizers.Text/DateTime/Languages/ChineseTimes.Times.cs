using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime.Languages;

internal static partial class ChineseTimes
{
    private const string About = "((大约|大概|差不多)?在?)";

    private static IEnumerable<Atom> Times() =>
    [
        new(
            Atom.Regex(
                $@"{About}(?<part>(?<![今明昨])({Part}))?的?\s*(?<!第|[\d.:])(?!(?<=[有快好多大慢少])一点|一点[都也儿不没小])"
                + $@"(?<hour>{Small})\s*(点整|点钟|点|时(?!间|候|刻|代|常|不))((?<half>过?半)|\s*(?<quarter>[一两二三1-3])刻钟?"
                + $@"|\s*过?零?(?<min>{Small})(分钟?|(?![个天年月日号点刻%\d{Digit}十]))(\s*(?<sec>{Small})秒)?)?"),
            ClockTime),
        new(
            Atom.Regex(
                $@"{About}(?<part>(?<![今明昨])({Part}))?的?\s*(?<![\d.:])(?<hour>2[0-4]|[01]?\d):(?<min>[0-5]\d)(:"
                + @"(?<sec>[0-5]\d))?(?![\d:])\s*(?<desc>[ap]\.?m\.?)?"),
            ClockTime),
        new(Atom.Regex($@"(?<![\d.:])(?<hour>2[0-4]|[01]?\d)\s*(?<desc>[ap]\.?m\.?)(?![a-z])"), ClockTime),
        new(Atom.Regex($@"(?<part>{Part})?(?<!第|[\d.:])(?<hour>{Small})(?=\s*(到|至|-|~)\s*{Small}\s*(点|时))"), ClockTime),
        new(
            Atom.Regex(
                $@"(?<part>{Part})?差\s*((?<quarter>[一两二三1-3])刻钟?|(?<min>{Small})分钟?)\s*(?<hour>{Small})点"),
            BeforeHour),
        new(Atom.Regex($@"(?<hour>{Small})点差\s*((?<quarter>[一两二三1-3])刻钟?|(?<min>{Small})分钟?)"), BeforeHour),
        new(Atom.Regex("(?<part>凌晨|清晨|早晨|早上|上午|中午|正午|下午|午后|傍晚|晚上|夜里|夜晚|夜间|深夜|半夜)(?!好)"), (m, c) =>
            Found(m, EntityKind.TimeRange, DayPart(m.Groups["part"].Value)) with { IsDayPart = true }),
        new(Atom.Regex("(?<which>今|明|昨)(?<part>早|晨|晚)上?"), DayPartOfDay),
    ];

    private static Reading DayPart(string word) => word switch
    {
        "凌晨" or "清晨" => Span("TDA", 4, 8),
        "早晨" or "早上" or "上午" or "早" or "晨" => Clock.DayPart("MO"),
        "中午" or "正午" => Span("TMI", 11, 13),
        "下午" or "午后" => Clock.DayPart("AF"),
        "深夜" or "半夜" => Clock.DayPart("NI"),
        _ => Clock.DayPart("EV"),
    };

    private static Reading Span(string timex, int start, int end) =>
        Reading.Of(timex, System.DateTime.MinValue.AddHours(start), System.DateTime.MinValue.AddHours(end));

    private static Entity DayPartOfDay(Match match, Clock clock)
    {
        var day = new Entity(0, 0, EntityKind.Date, clock.Day(Days[match.Groups["which"].Value]));
        var part = new Entity(0, 0, EntityKind.TimeRange, DayPart(match.Groups["part"].Value));
        return Ranges.DateAndTime(match.Index, match.Index + match.Length, day, part) with { IsDayPart = true };
    }

    private static Entity ClockTime(Match match, Clock clock)
    {
        var hour = N(match, "hour");
        int? minute = match.Groups["half"].Success ? 30
            : match.Groups["quarter"].Success ? N(match, "quarter") * 15
            : match.Groups["min"].Success ? N(match, "min") : null;
        int? second = match.Groups["sec"].Success ? N(match, "sec") : null;
        return hour > 24 || minute > 59 ? null : Time(match, hour, minute, second);
    }

    private static Entity BeforeHour(Match match, Clock clock)
    {
        var minutes = match.Groups["quarter"].Success ? N(match, "quarter") * 15 : N(match, "min");
        var hour = N(match, "hour");
        if (minutes is < 1 or > 59 || hour is < 1 or > 24) return null;
        return Time(match, hour == 1 ? 12 : hour - 1, 60 - minutes, null);
    }

    private static Entity Time(Match match, int hour, int? minute, int? second)
    {
        var part = match.Groups["part"].Value;
        var isOpen = part.Length == 0 && !match.Groups["desc"].Success && hour <= 12;
        if (match.Groups["desc"].Success) part = match.Groups["desc"].Value[0] == 'p' ? "下午" : "上午";
        return Found(match, EntityKind.Time, Clock.Time(InPart(hour, part), minute, second, isOpen)) with
        {
            IsBareHour = minute == null,
        };
    }

    // one o'clock at noon is 13, at night it is 1; twelve at night is 0
    private static int InPart(int hour, string part) => part switch
    {
        "中午" or "正午" => hour is >= 1 and < 5 ? hour + 12 : hour,
        "下午" or "午后" or "傍晚" => hour < 12 ? hour + 12 : hour,
        "晚上" or "夜里" or "夜晚" or "夜间" or "深夜" or "半夜" or "晚" =>
            hour is >= 5 and < 12 ? hour + 12 : hour == 12 ? 0 : hour,
        "凌晨" or "上午" => hour == 12 && part == "凌晨" ? 0 : hour,
        _ => hour,
    };
}
