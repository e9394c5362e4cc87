using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu;

/// <summary>What was signed, whether the worker is still there, what was asked for, and which other matters there are.</summary>
internal static partial class WageStates
{
    private static readonly WageState Asked = new("demanded",
        [new(NotDemanded(), WageState.No, "要催投讨问找仲"), new(Demanded(), WageState.Yes, "要催讨找问投仲起报反电去申提打")]);

    public static IEnumerable<WageFact> Read(WageText text)
    {
        IEnumerable<WageFact?> facts = [.. Entities(text), Asked.Read(text), OtherMatters(text)];
        return facts.OfType<WageFact>();
    }

    /// <summary>The facts that are entities in any talk: contract, employment, IOU and social insurance.</summary>
    public static WageFact?[] Entities(WageText text) =>
        [WageContract.Read(text), WageEmployment.Read(text), WagePapers.ReadIou(text), WagePapers.ReadInsurance(text)];

    private static WageFact? OtherMatters(WageText text)
    {
        var found = new List<(string Key, Match Match)>();
        foreach (var (key, match) in (IEnumerable<(string, Match)>)
            [
                ("overtime", Overtime().Match(text.Plain)), ("dismissal", Dismissal().Match(text.Plain)), ("injury", Injury().Match(text.Plain)),
                ("social_insurance", WagePapers.Complaint(text.Plain)), ("deposit", Deposit().Match(text.Plain)),
            ])
        {
            if (match.Success)
                found.Add((key, match));
        }
        return found.Count == 0 ? null
            : new WageFact("other_matters", string.Join(',', found.Select(one => one.Key)), found[0].Match.Index, found[0].Match.Length);
    }

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
