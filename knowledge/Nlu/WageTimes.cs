using System.Globalization;
using System.Text.RegularExpressions;
using UnionBot.Knowledge.Nlu.Entities;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Months owed, tenure, and the days of entry, leaving and first arrears.</summary>
internal static partial class WageTimes
{
    public static IEnumerable<WageFact> Read(WageText text, DateOnly today)
    {
        var dates = DateReader.Read(text.Plain, today).Where(date => !IsDenied(text, date.Start)).ToList();
        var spans = MonthsReader.ReadPlain(text.Plain);
        var months = WageMonths.Read(text, spans, dates);
        if (months is not null)
            yield return months;
        foreach (var fact in WageSpans.Read(text, spans.Where(span => span.Start != months?.Start)))
            yield return fact;
        foreach (var (key, fits) in (IEnumerable<(string, Func<WageText, DateReading, bool>)>)
            [("owed_from", IsOwedFrom), ("last_day", IsLastDay), ("hired_on", IsHiredOn)])
        {
            if (dates.Find(date => fits(text, date)) is { } date)
                yield return new WageFact(key, Written(date), date.Start, date.Length);
        }
    }

    private static bool IsOwedFrom(WageText text, DateReading date)
    {
        var end = date.Start + date.Length;
        var before = text.Before(date.Start, 14);
        var after = text.After(end, 24);
        if (Begins().IsMatch(after) && !OtherBegin().IsMatch(after))
        {
            var clause = text.ClauseAt(date.Start);
            return Unpaid().IsMatch(after) || Unpaid().IsMatch(before)
                || (From().IsMatch(before) && JustBegins().IsMatch(after) && text.IsDebt)
                || (clause + 1 < text.ClauseCount && JustBegins().IsMatch(after) && Unpaid().IsMatch(text.Clause(clause + 1)));
        }
        if (From().IsMatch(before) && ThenUnpaid().IsMatch(after))
            return true;
        return date.Precision != DatePrecision.Year && !From().IsMatch(before) && !Listed().IsMatch(before)
            && WagesFrom().IsMatch(after) && Unpaid().IsMatch(text.Clause(text.ClauseAt(date.Start)));
    }

    private static bool IsLastDay(WageText text, DateReading date)
    {
        var after = text.After(date.Start + date.Length, 14);
        return (LeftAfter().IsMatch(after) && !WantsToLeave().IsMatch(after)) || LeftBefore().IsMatch(text.Before(date.Start, 10));
    }

    // 5月入职, 已有5年工龄: which May is not known
    private static bool IsHiredOn(WageText text, DateReading date) =>
        (date.YearStated || !Years().IsMatch(text.Plain))
        && (HiredAfter().IsMatch(text.After(date.Start + date.Length, 24))
            || (From().IsMatch(text.Before(date.Start, 4)) && WorksThen().IsMatch(text.After(date.Start + date.Length, 24)))
            || HiredBefore().IsMatch(text.Before(date.Start, 10)));

    internal static bool IsDenied(WageText text, int start) => Denied().IsMatch(text.Before(start, 4));

    private static string Written(DateReading date) => (date.Approximate ? "~" : "") + date.From.ToString(
        date.Precision switch { DatePrecision.Day => "yyyy-MM-dd", DatePrecision.Month => "yyyy-MM", DatePrecision.Year => "yyyy" },
        CultureInfo.InvariantCulture);

    [GeneratedRegex("[\\d一二两三四五六七八九十]年(?:多|的?工龄|了)")]
    private static partial Regex Years();

    [GeneratedRegex("不是(?:从|说)?$")]
    private static partial Regex Denied();

    [GeneratedRegex(
        "^(?:份|期间|(?:到|至|-|~|、|和)?(?:[\\d一二三四五六七八九十]{1,4}[年月号日]){1,3}份?){0,4}的?(?:工资|工钱|薪水)(?!是|条|卡|\\d"
        + "|[一二两三四五六七八九])")]
    private static partial Regex WagesFrom();

    [GeneratedRegex("[、和跟与及]$")]
    internal static partial Regex Listed();

    [GeneratedRegex(
        "欠|没补|不补|扣着|扣了(?=.{0,6}月)|拖(?!鞋|车|到)|(?:没|未|没有|不|拒不|拒绝|不肯|停)(?:再)?(?:按时)?(?:给|发|付|结|支付|开|拿到|收到|领)|少发|克扣|断了|"
        + "停发")]
    internal static partial Regex Unpaid();

    [GeneratedRegex("^份?(?:开始|起|就|以后|之后|以来|至今|到现在|到今天|过后|后)")]
    private static partial Regex Begins();

    [GeneratedRegex("^份?(?:开始|起|就|以后|之后|后)?(?:就|在|到|来|去|进)?(?:上班|干活|干起|入职|进厂|做工|到这|在这|跟他|进入|工作)")]
    private static partial Regex OtherBegin();

    [GeneratedRegex("^份?(?:开始|起|至今|以来|到现在)[的啊吧了，。,！\\s]{0,3}$")]
    private static partial Regex JustBegins();

    [GeneratedRegex("(?:从|自|自从|打|由)(?:大概|大约)?$")]
    private static partial Regex From();

    [GeneratedRegex("^份?(?:的)?(?:工资)?(?:就|一直|都|老板|公司)?(?:到|至|-)?.{0,12}(?:没发|不发|未发|拖欠|欠|没给|不给|没结|拖(?!到))")]
    private static partial Regex ThenUnpaid();

    [GeneratedRegex(
        "^(?:份|左右|那天|就|我|已经?|我们|都|的时候|时|从.{0,4}|被.{0,4}|因.{0,10}|办理?|自己|正式|不得不|主动|提出){0,4}(?:离职|辞职|走的|走了|不干了|离开"
        + "|辞退|开除|被炒|炒了|解雇|离的职|辞的职|辞的工|辞工|散伙)")]
    private static partial Regex LeftAfter();

    [GeneratedRegex("^.{0,6}(?:想|准备|打算|要不要|计划)")]
    private static partial Regex WantsToLeave();

    [GeneratedRegex("(?:干到|做到|上到|上班到|工作到|离职时间|离职日期|最后一天|离职是)(?:是|上班|为|[:：]|在|了)*$")]
    private static partial Regex LeftBefore();

    [GeneratedRegex(
        "^(?:份|的时候|号|起|我|我们|就|开始|左右|那会儿?|正式|经.{1,6}介绍|应聘|通过.{1,6}|跟着?.{1,4}){0,4}(?:入职|进厂|进的|进公司|来的|来了(?=$|[，。,])"
        + "|来这|来厂|来公司|应聘|开始上班|上班的?[，,。$]|到.{1,16}(?:干|上班|工作|打工|做)|去.{1,12}(?:干|上班|打工))")]
    private static partial Regex HiredAfter();

    [GeneratedRegex("^份?(?:开始|起|就|一直|我|我们){0,4}在.{1,16}(?:上班|工作|干活|打工|做工|干)")]
    private static partial Regex WorksThen();

    [GeneratedRegex("(?:入职(?:时间|日期)?|进厂|进公司)(?:是|为|在|[:：])*$")]
    private static partial Regex HiredBefore();
}
