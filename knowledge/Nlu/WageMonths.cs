using System.Globalization;
using System.Text.RegularExpressions;
using UnionBot.Knowledge.Nlu.Entities;

namespace UnionBot.Knowledge.Nlu;

/// <summary>How many months of wages are owed.</summary>
internal static partial class WageMonths
{
    public static WageFact? Read(WageText text, List<MonthsReading> spans, List<DateReading> dates)
    {
        foreach (var reading in spans)
        {
            if (reading.High < reading.Low * 3 && !WageTimes.IsDenied(text, reading.Start) && IsOwedMonths(text, reading))
                return new WageFact("months_owed", WageFactReader.Range(reading.Low, reading.High), reading.Start, reading.Length);
        }
        return NamedMonths(text, dates) ?? SingleMonth(text);
    }

    // 上个月的没发, 最后一个月工资也没结
    private static WageFact? SingleMonth(WageText text)
    {
        foreach (Match match in OneMonth().Matches(text.Plain))
        {
            var clause = text.ClauseAt(match.Index);
            var unpaid = UnpaidThen().IsMatch(text.After(match.Index + match.Length, 14)) || UnpaidOf().IsMatch(text.Before(match.Index, 14));
            if (unpaid && !text.IsSupposed(clause))
                return new WageFact("months_owed", "1", match.Index, match.Length);
        }
        return null;
    }

    private static bool IsOwedMonths(WageText text, MonthsReading reading)
    {
        var before = text.Before(reading.Start, 20);
        var after = text.After(reading.Start + reading.Length, 14);
        if (StillThere().IsMatch(before) && PayWord().IsMatch(after) && WageTimes.Unpaid().IsMatch(after))
            return true;
        if (WorkedUnpaid().IsMatch(after))
            return true;
        var clause = text.Clause(text.ClauseAt(reading.Start));
        if (IsAfterthought(text, reading))
            return true;
        if (WageOf().IsMatch(after) && WageTimes.Unpaid().IsMatch(clause) && !OtherSpan().IsMatch(before) && !Indemnity().IsMatch(before))
            return true;
        if (!PayWord().IsMatch(clause) && Insurance().IsMatch(clause))
            return false;
        if (OtherSpan().IsMatch(before) || OtherSpanAfter().IsMatch(after) || NamedMonth().IsMatch(clause))
            return false;
        // 拖了三个月 alone tells how long the debt has stood, and days count only as days of wages
        if (!PayWord().IsMatch(clause) && (Dragged().IsMatch(before) || IsDays(text, reading)))
            return false;
        // 拖欠工资三年 is the age of the debt, 欠三年工资 is not
        return UnpaidAfter().IsMatch(after)
            || (OwedSpan().IsMatch(before) && (reading.Low < 12 || WageOf().IsMatch(after) || (reading.Low <= 36 && IsCountedInMonths(text, reading))));
    }

    // 欠发工资十四个月
    private static bool IsCountedInMonths(WageText text, MonthsReading reading) =>
        text.Plain[reading.Start + reading.Length - 1] == '月' && !text.Plain.AsSpan(reading.Start, reading.Length).Contains('年');

    // 工资到现在也没补，整整四个月
    private static bool IsAfterthought(WageText text, MonthsReading reading)
    {
        var clause = text.ClauseAt(reading.Start);
        return clause > 0 && Alone().IsMatch(text.Clause(clause)) && text.Clause(clause - 1) is var said
            && PayWord().IsMatch(said) && WageTimes.Unpaid().IsMatch(said);
    }

    private static bool IsDays(WageText text, MonthsReading reading) =>
        text.Plain.AsSpan(reading.Start, reading.Length).IndexOfAny('天', '日', '周') >= 0;

    // 8月份的工资没发 is one month; 3月到5月的工资 are three
    private static WageFact? NamedMonths(WageText text, List<DateReading> dates)
    {
        for (var i = 0; i < dates.Count; i++)
        {
            var date = dates[i];
            var end = date.Start + date.Length;
            var clause = text.Clause(text.ClauseAt(date.Start));
            if (date.Precision != DatePrecision.Month || date.Approximate
                || !WageOf().IsMatch(text.After(end, 8)) || !WageTimes.Unpaid().IsMatch(clause))
                continue;
            var first = i;
            while (first > 0 && Gap(text, dates, first) is "" or "、" or "和" or "跟")
                first--;
            var count = i - first + 1;
            if (first == i && i > 0 && Gap(text, dates, i) is "到" or "至" or "-" or "~")
            {
                first--;
                count = (date.From.Year - dates[first].From.Year) * 12 + date.From.Month - dates[first].From.Month + 1;
            }
            if (dates[first].Precision != DatePrecision.Month || count is < 1 or > 60
                || WageTimes.Listed().IsMatch(text.Before(dates[first].Start, 4)))
                return null;
            var start = dates[first].Start;
            return new WageFact("months_owed", count.ToString(CultureInfo.InvariantCulture), start, end - start);
        }
        return null;
    }

    // what stands between a date and the one before it
    private static string? Gap(WageText text, List<DateReading> dates, int index)
    {
        var from = dates[index - 1].Start + dates[index - 1].Length;
        return dates[index].Start - from is >= 0 and <= 1 ? text.Plain[from..dates[index].Start] : null;
    }

    [GeneratedRegex(
        "欠[^\\d]{0,12}$|差(?:我们?|了)?$|最后(?:那|的)?$|(?:补发|该发|应发|少发|停发|未发|没发|不发|拒发|断发)(?:给?我们?)?(?:的|了)?(?:工资|工钱)?(?:已经"
        + "?|将?近|快|长达|达|整整|有){0,3}$|压(?:着|了)?(?:我们?|员工|工人)?(?:的)?(?:工资|工钱)?$|欠.{0,4}(?:\\d{1,2}[月、]){1,6}[、\\d]{0,3}("
        + "?:这|的|共)?$|(?:拖|压|押)(?:着|了|我|我们|的|工资|工钱|薪水"
        + "|钱){0,5}$|(?:工资|工钱|薪水?)[^\\d]{0,4}(?:长达|达|高达|超过|整整)$|工资(?:已经?|都|就|也|有|被|又|整整|快|近){0,3}$")]
    private static partial Regex OwedSpan();

    [GeneratedRegex(
        "(?:实习|试用期?|干了?|做了?|工作|上班|上了|怀孕|提前|额外|再|休息|放假|等了?|赔偿?|补偿|双倍|多付|签了?|入职|每隔?|工龄|满|在这|在那|在厂"
        + "|住院)[了的过已经都大概快近才有只我]{0,4}$")]
    private static partial Regex OtherSpan();

    [GeneratedRegex("^(?:后|前|内|以内|之内|以前|之前|的?(?:试用|实习|合同|赔偿|补偿|工龄|押金)|(?:里|内)?(?:上了|干了|才))")]
    private static partial Regex OtherSpanAfter();

    [GeneratedRegex(
        "^(?:多|了|的|工资|工钱|薪[水资]?|钱|血汗|课时费|都|还|已|仍|一直|老板|公司|厂里|单位|学校|就|也|他们?|我们?|到现在|至今|一分钱?|分文){0,6}(?:没有?|未|不|拒不|拒绝"
        + "|拖着不|被拖着?没?)(?:给|发|付|结|支付|支|开|见|拿"
        + "|领|收到|转|打|到账|到手|兑现|算)|^(?:的|多){0,2}(?:工资|工钱|薪[水资]|血汗钱|课时费)(?:没|未|不|被|一直|都没|还没|拖|要不)")]
    private static partial Regex UnpaidAfter();

    [GeneratedRegex("^(?:了|的|活|里)?(?:一分钱?|一毛钱?|分文|工资|工钱)(?:都|也|还|老板)*(?:没|未|不)(?:有)?(?:给|发|见|结|拿|付)")]
    private static partial Regex WorkedUnpaid();

    [GeneratedRegex("还(?:有|差|剩)了?$")]
    private static partial Regex StillThere();

    [GeneratedRegex("社保|保险|公积金|利息|房租|货款")]
    private static partial Regex Insurance();

    [GeneratedRegex("工资|工钱|薪水|月薪")]
    private static partial Regex PayWord();

    [GeneratedRegex(
        "^(?:整整|一共|总共|足足|已经?|都|有|快|将近|到现在|前后|大概|差不多){0,3}[0-9一二两三四五六七八九十几仨俩半]{1,3}(?:个?[多来]?个?半?月)(?:了|多了|啊|呢)?[，。,"
        + "！；]?$")]
    private static partial Regex Alone();

    [GeneratedRegex("(?:赔|补偿|双倍|罚|违约|代通知|押|预支|借|提前|每|按|相当于|多发|奖励)[^，。,]{0,6}$")]
    private static partial Regex Indemnity();

    [GeneratedRegex("(?:最后(?:那|的)?(?:一|1)?个?|当|本|上上?个?)月(?:份)?的?(?:工资|工钱|薪水|钱)?")]
    private static partial Regex OneMonth();

    [GeneratedRegex(
        "^(?:也|都|就|还|又|到现在|至今|一直|一分|分文|老板|公司|单位){0,4}(?:拖(?:到|着|了|欠)|压着|欠着)|^(?:也|都|就|还|又|到现在|至今|一直|一分|分文|老板|公司|单位)"
        + "{0,4}(?:没有?|未|不|拒绝)(?:给我?|发|结|开|付|支付|算|人管|到账|拿到|领到)")]
    private static partial Regex UnpaidThen();

    [GeneratedRegex("(?:没发|没给|没结|未发|未结|不发|不给|不结|才发|才给|才结|拖欠|欠|克扣|扣押|拒发|压着|扣了)(?:我|我们|了|着|发|清|的){0,3}$")]
    private static partial Regex UnpaidOf();

    [GeneratedRegex("(?:拖(?!欠)|押)[^\\d]{0,6}$")]
    private static partial Regex Dragged();

    [GeneratedRegex("[\\d一二三四五六七八九十]月份?的?工资(?:已|都|有)")]
    private static partial Regex NamedMonth();

    [GeneratedRegex("^(?:期间|份|这个月|整月){0,2}(?:的)?(?:工资|工钱|薪水)(?!是|条|卡|\\d|[一二两三四五六七八九])")]
    private static partial Regex WageOf();
}
