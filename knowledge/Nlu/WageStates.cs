using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu;

/// <summary>What was signed, whether the worker is still there, what was asked for, and which other matters there are.</summary>
internal static partial class WageStates
{
    private const string Yes = "yes";
    private const string No = "no";
    private const string Skip = "";

    public static IEnumerable<WageFact> Read(WageText text)
    {
        IEnumerable<WageFact?> facts =
        [
            State(text, "contract", [(OthersContract(), Skip), (NoContract(), No), (UnknownContract(), "unknown"), (HasContract(), Yes)]),
            State(text, "still_employed", [(SomeOnly(), Skip), (Staying(), Yes), (ThinksOfLeaving(), Skip), (Gone(), No)]) ?? LongStanding(text),
            State(text, "iou", [(NoIou(), No), (HasIou(), Yes)]),
            State(text, "social_insurance", [(NoInsurance(), No), (HasInsurance(), Yes)]),
            State(text, "demanded", [(NotDemanded(), No), (Demanded(), Yes)]),
            OtherMatters(text),
        ];
        return facts.OfType<WageFact>();
    }

    // the first pattern that fits a clause wins there; of clauses that differ the last one counts only after a correction
    private static WageFact? State(WageText text, string key, (Regex Pattern, string Value)[] readings)
    {
        WageFact? found = null;
        for (var clause = 0; clause < text.ClauseCount; clause++)
        {
            if (text.IsSupposed(clause) || Stated(text, key, clause, readings) is not { Value: not Skip } fact)
                continue;
            if (found?.Value == fact.Value)
                continue;
            if (found is not null && !IsCorrection(text, clause))
                return null;
            found = fact;
        }
        return found;
    }

    private static bool IsCorrection(WageText text, int clause) =>
        Corrected().IsMatch(text.Clause(clause)) || (clause > 0 && Corrected().IsMatch(text.Clause(clause - 1)));

    private static WageFact? Stated(
        WageText text, string key, int clause, (Regex Pattern, string Value)[] readings)
    {
        var words = text.Clause(clause);
        foreach (var (pattern, value) in readings)
        {
            if (pattern.Match(words) is { Success: true } match)
                return new WageFact(key, value, text.StartOf(clause) + match.Index, match.Length);
        }
        return null;
    }

    // 在公司上班三年了 says so only if nothing speaks of leaving
    private static WageFact? LongStanding(WageText text) =>
        Gone().IsMatch(text.Plain) ? null : State(text, "still_employed", [(WorksForYears(), Yes)]);

    private static WageFact? OtherMatters(WageText text)
    {
        var found = new List<(string Key, Match Match)>();
        foreach (var (key, pattern) in (IEnumerable<(string, Regex)>)
            [
                ("overtime", Overtime()), ("dismissal", Dismissal()), ("injury", Injury()),
                ("social_insurance", NoInsurance()), ("deposit", Deposit()),
            ])
        {
            if (pattern.Match(text.Plain) is { Success: true } match)
                found.Add((key, match));
        }
        return found.Count == 0 ? null
            : new WageFact("other_matters", string.Join(',', found.Select(one => one.Key)), found[0].Match.Index, found[0].Match.Length);
    }

    [GeneratedRegex("不对|说错|记错|更正|其实|应该是|改成")]
    private static partial Regex Corrected();

    [GeneratedRegex(
        "(?:(?<!有|签)没有?|未曾?|(?<!没|要|是)不|拒绝|不肯|从来没有?|从未|尚未|也没|无)(?:跟我|与我|和我|给我|和我们|跟我们|给我们|同我|与员工|再|过|他们?|公司|任何|什么"
        + "|书面|劳动|正式|用工){0,3}(?:签订?|订立?)(?:过|了|任何|什么|书面|正式|劳动|用工|劳务){0,4}(?:合同|协议)|(?<!有)(?:没有?|无|未)(?:任何|什么|书面|劳动"
        + "|正式|用工){0,3}合同|合同(?:也|都|一直|还|他们?|公司|老板|根本|从来|从没|一份|至今){0,3}(?:没有?|未|不)(?:给|跟我|和我|有|让)?(?:签|订|有)|合同没有"
        + "|合同没(?=$|[，。,])|口头(?:协议|合同)|^(?:也|都|就)?(?:没签|没签过)(?:过)?[，。,]?$")]
    private static partial Regex NoContract();

    [GeneratedRegex("(?:不知道|不清楚|记不清|忘了|不记得|不确定).{0,8}(?:合同)|合同.{0,6}(?:不知道|不清楚|记不清|忘了|不记得|不确定)")]
    private static partial Regex UnknownContract();

    [GeneratedRegex(
        "(?<![没未不要否想])(?:签了|签过|签的|签有|签订了|签订过|签订的|订了|有签过?|签着|签署了?)(?:一|两|三|\\d|年|的|份|个|书面|正式|固定期限|无固定期限|劳动|用工"
        + "|劳务){0,6}(?:合同)|(?<!没|没有|未|有没|无|如果|要不要|如何|怎么|不)(?:有|是有|手里有|手上有)(?:签|书面|正式|劳动|用工|一份|的){0,3}合同(?!吗|没)"
        + "|合同(?:我|我们|也|都|是|已经?|早就|早|倒是|当时|刚)?(?:签了|签过|签的|签订了|有的|到期|期满|快到期|马上就?要?到期|在手|在我手)|每.{1,3}签一?次?合同"
        + "|合同(?:是)?有(?:的)?(?=$|[，。,])")]
    private static partial Regex HasContract();

    [GeneratedRegex(
        "(?:我|我们|人|已经?|都|早就|现|后来|现在|相继|号|月|日|天|前|时|员工|主动|自己|自动|临时|办理|正常|被迫|因此?|就|了|才|年|底|周|[一二三四五六])(?:就|已经?|都|办理"
        + "|正式|全|从.{1,4}|给){0,3}(?:离职|辞职)(?!前|的?话|申请|报告|证明|要|会|能|可以|吗|手续|书|信|怎么)|离职(?:员工|后(?!能|还能|可以|怎么|如何)|了|手续)"
        + "|[\\d]离职|(?:被|把我|将我|无故|无理由|突然|违法).{0,6}(?:辞退|开除|炒了?|解雇|裁掉?|解聘|除名|辞了)|(?:辞职|辞工|离职)(?:不做|不干|了|老板批)|(?:开除"
        + "|辞退|解雇|炒鱿鱼)(?:了|我)?(?=$|[，。,！])|(?:我|我们|已经?|早就?|现在)(?:都|也|就|已经?|早就?)?不(?:干|做)了|(?<!没)干完(?:活|了)|活(?:都"
        + "|已经?)?干完|(?:我|我们|^人|我人|现在人)(?:都|就|也|已经?|早就?|是|从那){0,2}(?:走了|离开了?)|(?:号|月|底|周[一二三四五六日]|天)(?:就|已经?)?(?:走的"
        + "|走了|离开的?|不干了|不做了)|(?:出来了|散伙|下岗|撤场|完工了)|(?:原来|以前|之前|前)(?:做|干|上班|工作)?的?(?:那家|那个)?(?:单位|公司|企业)|不在(?:那|这|厂"
        + "|公司|单位|工地)(?:里|儿|边|家|个)?(?:干|上班|做)?了?")]
    private static partial Regex Gone();

    [GeneratedRegex(
        "(?:还|仍|一直|仍然|目前|现在)(?:在|还在).{0,8}(?:上班|干活|干着|在干|打工|工作|做事|做工|上着班|打卡|任职|干(?=$|[，。,]))|(?:^|我|现在"
        + "|目前)人还?在(?:厂|工地|公司|店|单位|这|那|岗)|还在(?:厂里?|工地上?|公司|店里|单位|岗上?|职|干|做|上班|那干|这干)(?=$|[，。,的呢啊])|在职(?!业|场|期间|证明)"
        + "|(?:没有?|未|还没|不敢|不让)(?:离职|辞职|走|离开)(?=$|[，。,呢])|现在(?:还)?在.{1,10}(?:上班|工作|打工|干活)|(?:要|想|准备|打算).{0,12}(?:辞退"
        + "|开除|裁掉?)我们?(?!了)|(?:要|逼|让|叫)我们?(?:写|签|交|主动|自己|自愿){0,3}(?:辞职|离职)(?!了)")]
    private static partial Regex Staying();

    [GeneratedRegex("(?:有的|有人|有些|他们|别人|部分|其他人|工友们?|同事们?)[^，。,]{0,6}(?:签|合同)")]
    private static partial Regex OthersContract();

    [GeneratedRegex("(?:有的|有些|有人|一部分|部分|几个)(?:工友|同事|人|已经?|都|也|现在)*(?:还在|在上班|在干|走|离职|辞|不干)")]
    private static partial Regex SomeOnly();

    [GeneratedRegex("(?:能不能|可不可以|可以|想|准备|打算|应该|怎么|如何|该不该|是否|要不要|不让|说要?)[^，。,]{0,6}(?:辞职|离职|不干|走|辞工|辞退|开除)")]
    private static partial Regex ThinksOfLeaving();

    [GeneratedRegex("在.{1,10}(?:上班|工作|干|做)(?:已经|都|快|了){0,3}[^，。,]{1,3}年多?了[，。,]?$|现单位|现在(?:这个|这家|的)单位")]
    private static partial Regex WorksForYears();

    [GeneratedRegex(
        "(?:没有?|未|不|不肯|也没)(?:给|打|写|开|任何|有|我){0,4}(?:欠条|借条|白条|字条|结算单)|(?:欠条|借条|白条|字条|结算单)(?:也|都)?(?:没有?|没打|不给|没写)")]
    private static partial Regex NoIou();

    [GeneratedRegex(
        "(?:写|打|签|给|有|开|出具|立|拿)(?:了|订了|过|着|的|有|下|一|张|份|个|我|我们|欠发|工资){0,5}(?:欠条|借条|白条|结算单)|(?:欠条|借条|白条"
        + "|结算单)(?:上)?(?:写|在|有|打了|都在)")]
    private static partial Regex HasIou();

    [GeneratedRegex(
        "(?:没有?|未|不|拒绝|从来没有?|从未|也没|不肯)(?:给|帮|为|替|跟)?(?:我们?|员工|工人|劳动者|本人|职工|过){0,2}(?:交|缴|买|上|缴纳|购买|办理?|购)(?:过|纳"
        + "|任何|什么|医疗|养老|[、]){0,4}(?:社保|社会保险|五险|保险|三险|养老|医疗)|(?:社保|五险一金|五险|社会保险|养老保险)(?:也|都|一直|从来|公司|什么的|等账户)?(?:没有?"
        + "|未|不|断)(?:给)?(?:交|缴|买|上|办|有)|(?<!有)没(?:有)?(?:社保|五险)")]
    private static partial Regex NoInsurance();

    [GeneratedRegex(
        "(?<![没未不])(?:交|缴|买|上|缴纳)(?:了|着|过)(?:社保|五险|社会保险)|(?<!没|没有)有(?:交|缴)?(?:社保|五险)(?!吗|没)|(?:社保|五险)(?:是)?(?:交了"
        + "|交着|有交|在交|交的)")]
    private static partial Regex HasInsurance();

    [GeneratedRegex("(?:没有?|还没|从没|不敢|没敢|未)(?:去|跟|找|向|问|他|老板|公司){0,4}(?:要过|催过?|投诉过?|讨要|要钱|要工资|问过)|没(?:去)?(?:找过|投诉|仲裁)")]
    private static partial Regex NotDemanded();

    [GeneratedRegex(
        "(?:要过|催过|讨过|找过|问过|催了|要了|去要|讨要|每次讨薪|追讨|催要|多次(?:要|找(?!茬)|催|打电话|沟通|协商))|(?<![要想能不怎么样何可以吗该])(?:投诉(?:了|过|到|后)"
        + "|起诉了|仲裁了|报警了|报了警|报过警|反映(?:了|过|情况)|打了?电话|电话打过|去(?:了|过)?(?:劳动局|劳动监察|监察|人社局|仲裁|信访).{0,4}(?:投诉|反映|告|申请|问过"
        + "|找过)(?!吗|要)|申请(?:了)?仲裁(?!吗|要|需)|提出仲裁|打过.{0,6}电话)")]
    private static partial Regex Demanded();

    [GeneratedRegex("加班(?:费|工资|钱)|(?:没有?|不给|不算|强制|天天|经常|每天)加班|加班(?:没|不给|不算)")]
    private static partial Regex Overtime();

    [GeneratedRegex("(?:被|把我|将我|要|无故|突然|公司|老板|单位)[^，。,]{0,8}(?:辞退|开除|解雇|裁员|裁掉|炒了|炒鱿鱼|除名)|炒我鱿鱼")]
    private static partial Regex Dismissal();

    [GeneratedRegex("工伤|受伤|受了伤|摔伤|摔断|砸伤|砸到|骨折|摔下来|压伤|伤了|烫伤|断了(?:手|腿|脚|胳膊)")]
    private static partial Regex Injury();

    [GeneratedRegex("押金|保证金|罚款|扣了?.{0,4}押金|服装费|培训费|乱扣|扣钱|扣我钱|扣工资")]
    private static partial Regex Deposit();
}
