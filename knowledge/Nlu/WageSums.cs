using System.Text.RegularExpressions;
using UnionBot.Knowledge.Nlu.Entities;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Tells apart what is owed, what was agreed, and other sums of a wage dispute.</summary>
internal static partial class WageSums
{
    private enum Use { None, Owed, StillOwed, Total, Wage, Other }

    private const int Reach = 24;

    public static IEnumerable<WageFact> Read(WageText text)
    {
        var sums = Candidates(text).Select(sum => (Sum: sum, Use: UseOf(text, sum))).ToList();
        var owed = sums.Where(sum => sum.Use is Use.Owed or Use.StillOwed or Use.Total && !IsVague(sum.Sum))
            .OrderByDescending(sum => Rank(text, sum.Sum, sum.Use)).ThenBy(sum => sum.Sum.Start).ToList();
        var best = owed.TakeWhile(sum => Rank(text, sum.Sum, sum.Use) == Rank(text, owed[0].Sum, owed[0].Use))
            .DistinctBy(sum => sum.Sum.Low).ToList();
        if (best is [var only] && (text.IsDebt || only.Use == Use.StillOwed)) // 三月欠五千, 四月欠六千: better to ask than to take one
            yield return Fact("amount_owed", only.Sum);
        if (sums.Find(sum => IsDeposit(text, sum.Sum)) is { Sum: { } deposit })
            yield return new WageFact("deposit", WageFactReader.Range(deposit.Low, deposit.High), deposit.Start, deposit.Length);
        if (sums.Find(sum => sum.Use is Use.Other or Use.None or Use.Wage && !IsDeposit(text, sum.Sum) && IsPaid(text, sum.Sum)) is { Sum: { } paid })
            yield return new WageFact("paid", WageFactReader.Range(paid.Low, paid.High), paid.Start, paid.Length);
        if (sums.Find(sum => sum.Use == Use.Wage && !IsVague(sum.Sum)) is { Sum: { } wage })
        {
            yield return new WageFact("wage", WageFactReader.Range(wage.Low, wage.High), wage.Start, wage.Length);
            if (KindOf(text, wage) is { } kind)
                yield return new WageFact("pay_kind", kind, wage.Start, wage.Length);
        }
    }

    private static bool IsPaid(WageText text, MoneyReading sum) =>
        text.Before(sum.Start, 14) is var before && Paid().IsMatch(before) && !Regular().IsMatch(before)
        && !NotWages().IsMatch(text.After(sum.Start + sum.Length, 6));

    private static bool IsDeposit(WageText text, MoneyReading sum) =>
        DepositAfter().IsMatch(text.After(sum.Start + sum.Length, 6)) || DepositBefore().IsMatch(text.Before(sum.Start, 10));

    private static WageFact Fact(string key, MoneyReading sum) =>
        new(key, WageFactReader.Range(sum.Low, sum.High), sum.Start, sum.Length);

    private static IEnumerable<MoneyReading> Candidates(WageText text) =>
        MoneyReader.Sums(text.Plain, (_, numeral) => numeral.Low >= 100 && numeral.Length <= 9 && IsCued(text, numeral))
            .Where(sum => !IsDenied(text, sum.Start));

    // a number without unit counts as yuan only right behind a word of money
    private static bool IsCued(WageText text, Numeral numeral) =>
        MoneyWord().IsMatch(text.Before(numeral.Start, 10)) && !NotYuan().IsMatch(text.After(numeral.End, 4));

    private static bool IsDenied(WageText text, int start) => Denied().IsMatch(text.Before(start, 6));

    // 几万 says too little to be written into a case
    private static bool IsVague(MoneyReading sum) => sum.High >= sum.Low * 3;

    private static Use UseOf(WageText text, MoneyReading sum)
    {
        var after = AfterCue().Match(text.After(sum.Start + sum.Length, 12));
        if (after.Groups["other"].Success)
            return Use.Other;
        if (after.Groups["paper"].Success)
            return Use.Owed;
        var before = text.Before(sum.Start, Reach);
        var cue = Cue().Matches(before).LastOrDefault();
        if (cue is null)
            return WithoutCue(text, sum, after);
        if (sum.Per != MoneyPer.Sum && OwedPeriod().IsMatch(before))
            return Use.Owed;
        // 法院判了补偿金三万: an award that is not paid is owed
        if (cue.Groups["indemnity"].Success && sum.Per == MoneyPer.Sum && Awarded().IsMatch(text.Plain))
            return Use.Owed;
        if (cue.Groups["other"].Success || PerHead().IsMatch(before))
            return sum.Per == MoneyPer.Sum || cue.Groups["other"].Success ? Use.Other : Use.Wage;
        if (cue.Groups["wage"].Success)
            return after.Groups["owed"].Success && sum.Per == MoneyPer.Sum ? Use.Owed : Use.Wage;
        if (sum.Per != MoneyPer.Sum)
            return Use.Wage;
        return cue.Groups["still"].Success ? Use.StillOwed : cue.Groups["total"].Success ? Use.Total : Use.Owed;
    }

    private static Use WithoutCue(WageText text, MoneyReading sum, Match after)
    {
        if (after.Groups["wage"].Success || sum.Per != MoneyPer.Sum)
            return Use.Wage;
        if (after.Groups["owed"].Success)
            return Use.Owed;
        var clause = text.ClauseAt(sum.Start);
        var leads = Leading().IsMatch(text.Before(sum.Start, Reach));
        return leads && clause > 0 && OwedClause().IsMatch(text.Plain[text.StartOf(Math.Max(0, clause - 2))..text.StartOf(clause)])
            ? Use.Owed : Use.None;
    }

    private static int Rank(WageText text, MoneyReading sum, Use use)
    {
        var rank = use switch { Use.StillOwed => 3, Use.Total => 2, _ => 1 };
        var clause = text.ClauseAt(sum.Start);
        var corrected = Corrected().IsMatch(text.Plain[text.StartOf(Math.Max(0, clause - 1))..sum.Start]);
        return corrected ? rank + 10 : rank;
    }

    private static string? KindOf(WageText text, MoneyReading sum) => sum.Per switch
    {
        MoneyPer.Sum when MonthlyPay().IsMatch(text.Before(sum.Start, 8)) || MonthlyPayAfter().IsMatch(text.After(sum.Start + sum.Length, 5)) => "month",
        MoneyPer.Month => "month",
        MoneyPer.Day => "day",
        MoneyPer.Hour => "hour",
        MoneyPer.Piece => "piece",
        MoneyPer.Sum or MoneyPer.Week or MoneyPer.Year => null,
    };

    [GeneratedRegex("""
        (?<still>还(?:欠|剩|差|有|该|短)|剩下?的?|尚欠|仍欠|余下|尾款)
        |(?<other>欠(?:他|她|别人|人家|银行|甲方|材料|货款|供应商|房租|债)|押金|保证金|培训费|服装费|工装费|体检费|中介费|报名费|学费|房租|医药费|医疗费|路费|车费|律师费|诉讼费|生活费|伙食费|饭钱|费用
            |罚|扣(?:了|掉|我|除)|倒贴|花了?|垫|(?<indemnity>赔|补偿)|补贴|看病|奖金|分红|营业额|业绩|任务|指标|护理费|津贴|补助|低保|养老金|退休金|社保|保险|报销|借(?!口)|贷款|价值|承包价|合同价
            |(?:只|已经?|就|才|先|前期|陆续|一共)(?:给|付|发|结|还|打|转|支|开)(?:了|过|我|到)?|(?<![没未不])(?:给|付|发|结|还|打|转|支付|结清|开|领|支)(?:了|过)|预支|预付|借支|拿到|拿了|收到|到账|入账|交(?:了|的|过)|要?交|叫|缴)
        |(?<wage>月薪|日薪|底薪|时薪|年薪|说好|说定|约定|谈好|谈的|讲好|口头|承诺|答应|工资(?:是|标准|为|定|按)|(?<![个仨俩整半])月工资|日工资|试用期|保底|最低工资|待遇)
        |(?<total>一共|总共|合计|共计|总计|共|前后|加起来|总额|总数|累计|金额)
        |(?<owed>欠|该我|最后(?:那|的)?(?:一|半|两)?个?半?月的?(?:工资|工钱)|拖|(?:没|未|不|拒不|拒绝|不肯|没有)(?:给|发|付|结|支付|结清|开|拿到)|少(?:发|给|付)|剩|差我|压(?:着|了)|押(?:着|了)|克扣|讨|追回|要回)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Cue();

    [GeneratedRegex("""
        ^(?:(?<other>(?:(?:/|每|一个?|1个?)(?:月|天|年))?的?(?:(?:工伤|社会|医疗|养老)?保险|社保|公积金|伙食|水电|护理|押金|保证金|培训费|服装费|学费|罚款|罚|奖金|补贴|补助|生活费|房租|费|定金|红包|利息|本金|赔偿|补偿|了事|左右的?罚款|我?已经?(?:给|付|结)|给了|付了|结了|到账))
        |(?<wage>的?(?:底薪|月薪|保底|工资标准))
        |(?<owed>(?:多|左右)?的?(?:工资|工钱|血汗钱|人工费|劳务费|工人\w{0,4}款|工资款|辛苦钱|薪水|加班费|欠款|钱)?(?:到现在|至今|一直|都|还|也|老板|公司|他们?|就|是)*(?:没|未|不|拒)(?:有|肯|绝)?(?:给|发|付|结|支付|拿|还|开|要回|到手|退)|(?<paper>(?:块钱?|元)?的?(?:欠条|借条|白条|条子|字据))|(?:块钱?|元)?(?:钱)?(?:一直)?(?:拖|欠|压)(?:了|着|到)|的?(?:工资|工钱|血汗钱|劳务费|人工费)))
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex AfterCue();

    [GeneratedRegex("^的?(?:入职)?(?:押金|保证金)")]
    private static partial Regex DepositAfter();

    [GeneratedRegex("(?:押金|保证金)(?:是|共|一共|合计|收了|收|[:：])?$")]
    private static partial Regex DepositBefore();

    [GeneratedRegex(
        "(?:(?<![没未不])(?:给|付|发|结|还|打|转|支付|结清|开|支)(?:了|过)|预支了?|借支了?|(?<=先)(?:给|付|支)了|到手(?:才|只)?(?:有|给)?|(?:只|才|已经?|就"
        + ")(?:给|付|发|结|支)(?!.*[没未不]))(?:一[回次]|[两三四五几][回次]|给?我们?|大家|工人|一部分|大概|大约|约|不到|才|是)*$")]
    private static partial Regex Paid();

    [GeneratedRegex("(?:月薪|底薪|月工资|试用期工资|基本工资)[^，。,]{0,3}$")]
    private static partial Regex MonthlyPay();

    [GeneratedRegex("^(?:块钱?|元)?的?(?:底薪|月薪|月工资|基本工资)")]
    private static partial Regex MonthlyPayAfter();

    [GeneratedRegex("申请执行|强制执行|没履行|未履行|不履行|终于判了|判决书|裁决书")]
    private static partial Regex Awarded();

    [GeneratedRegex("每月|每个月|每人|垫|押金|罚")]
    private static partial Regex Regular();

    [GeneratedRegex("^的?(?:块钱?|元)?的?(?:生活费|医药费|医疗费|补贴|补偿|路费|押金|学费)")]
    private static partial Regex NotWages();

    [GeneratedRegex("每人|每个人|人均|一人|一个人|平均|最[多少高低]的?")]
    private static partial Regex PerHead();

    [GeneratedRegex("欠(?:发|薪|着|了|我|我们|咱|俺|本人|的|工资|工钱){0,4}(?:一个|1个)月(?:的)?(?:工资|工钱)?(?:是|:)?$")]
    private static partial Regex OwedPeriod();

    [GeneratedRegex(
        "(?:欠|工资|工钱|工资款|薪水|月薪|日薪|钱|款|共|共计|合计|金额|发|给|是|总额|薪资)(?:我|我们|了|着|发|大概|大约|约|差不多|是|为|总计|共计|合计|共|一共|总共|有"
        + "|[:：\\s])*$")]
    private static partial Regex MoneyWord();

    [GeneratedRegex("^(?:热线|电话|号|监察|投诉|年|-|/|\\.|\\d)")]
    private static partial Regex NotYuan();

    [GeneratedRegex("(?:不是|不止是|并非)(?:欠|拖欠)?(?:我)?$")]
    private static partial Regex Denied();

    [GeneratedRegex("^(?:大概|大约|差不多|约|有|得|要|一共|总共|合计|是|就是|应该|可能|快|近|将近|,|\\s)*$")]
    private static partial Regex Leading();

    [GeneratedRegex("欠|拖|[压押][着了]|(?:没|未|不)(?:给|发|付|结|支付|开|拿到)|工资没")]
    private static partial Regex OwedClause();

    [GeneratedRegex("不对|说错|记错|写错|更正|应该是|改成|而是|(?<=[，,])是$")]
    private static partial Regex Corrected();
}
