using System.Text.RegularExpressions;
using UnionBot.Knowledge.Nlu.Entities;

namespace UnionBot.Knowledge.Nlu;

/// <summary>How long the worker has been there, and how long the debt has stood.</summary>
internal static partial class WageSpans
{
    public static IEnumerable<WageFact> Read(WageText text, IEnumerable<MonthsReading> spans)
    {
        WageFact? tenure = null;
        WageFact? overdue = null;
        foreach (var span in spans)
        {
            var before = text.Before(span.Start, 16);
            var after = text.After(span.Start + span.Length, 8);
            if (tenure is null && IsTenure(text, span, before, after))
                tenure = Fact("tenure_months", span);
            else if (overdue is null && span.Days is null && text.IsDebt && IsOverdue(before, after))
                overdue = Fact("overdue_months", span);
        }
        if (tenure is not null)
            yield return tenure;
        if (overdue is not null)
            yield return overdue;
    }

    private static bool IsTenure(WageText text, MonthsReading span, string before, string after) =>
        span.High >= LeastTenure && !IsDays(text, span) && (Tenure().IsMatch(before) || TenureAfter().IsMatch(after))
        && !NotTenure().IsMatch(after) && !IfFull().IsMatch(before);

    private static bool IsOverdue(string before, string after) =>
        Past().IsMatch(after) || (Overdue().IsMatch(before) && !WageWord().IsMatch(after) && !NotTenure().IsMatch(after));

    // 干了二十天 are days worked
    private static bool IsDays(WageText text, MonthsReading span) => span.Days is not null && text.Plain[span.Start + span.Length - 1] == '天';

    private const decimal LeastTenure = 0.4m;

    private static WageFact Fact(string key, MonthsReading span) =>
        new(key, WageFactReader.Range(span.Low, span.High), span.Start, span.Length);

    [GeneratedRegex(
        "(?:工作|上班|干活|干|做|打工|务工|就职|任职|任教|入职|进厂|进公司|进入公司|加入公司|来公司|来厂|在职|实习|兼职|服务|试用|跑|上|工龄|任职满|工龄满|开[^，。,]{0,4}车|当[^，"
        + "。,]{1,5}|[做干][^，。,了到]{1,4}|修路)"
        + "(?:了|过|都|已经?|已有|有|快|将近|近|满|刚满|刚|才|不到|大概|差不多|整整|也|现在|到现在|还有.{1,4}就){0,5}$")]
    private static partial Regex Tenure();

    // 不干满半年不给结
    [GeneratedRegex("(?:不|没|未|要|须|必须|得|如果)(?:工作|上班|干|做|上)?(?:满|够|到)$")]
    private static partial Regex IfFull();

    [GeneratedRegex("^(?:多)?(?:的)?(?:工龄|年班|班(?:了|一直)|普工)|^(?:多)?(?:时间|期间)?(?:未|没|都没)(?:给|为)?.{0,4}缴纳|^试用期满")]
    private static partial Regex TenureAfter();

    [GeneratedRegex("^(?:后|内|以内|前|以前|之前|才|就?(?:能|可以)|一[结发])")]
    private static partial Regex NotTenure();

    [GeneratedRegex(
        "(?:等了(?:快|近|都)?|(?:已|都|又|现)(?:经|已)?过(?:去)?(?:了)?|过了|拖(?:了|着|延)?(?:已经?|快|将?近|都|有|差不多|大概|整整)*|欠(?:了|着)?(?:"
        + "我|我们|本人)?(?:的)?(?:钱|工资|工钱|款)?(?:都|已经?|已有|有|快|了|近)*|(?:工资|工钱|欠款|薪水)(?:都|已经?|已有|有|拖了|欠了|被拖){1,3}|拖欠(?:工资|工"
        + "钱)?(?:达|长达|已)*)$")]
    private static partial Regex Overdue();

    [GeneratedRegex("^(?:的)?(?:工资|工钱|薪)")]
    private static partial Regex WageWord();

    [GeneratedRegex("^(?:多)?(?:时间)?过去了?[^，。,]{0,4}(?:仍|还|也|都|了)")]
    private static partial Regex Past();
}
