using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Whether there is a written IOU, and whether social insurance was paid.</summary>
internal static partial class WagePapers
{
    private const string Papers = "条据单证";

    private static readonly WageState Iou = new("iou", [new(NoIou(), WageState.No, Papers), new(HasIou(), WageState.Yes, Papers)]);

    private static readonly WageState Insurance = new("social_insurance",
    [
        new(NoInsurance(), WageState.No, "保险养缴"), new(UnknownInsurance(), WageState.Unknown, "保险"),
        new(HasInsurance(), WageState.Yes, "保险"),
    ]);

    public static WageFact? ReadIou(WageText text) => Iou.Read(text);

    public static WageFact? ReadInsurance(WageText text) => Insurance.Read(text);

    /// <summary>The place where the text complains of missing insurance; no match when it does not.</summary>
    public static Match Complaint(string text) => NoInsurance().Match(text);

    [GeneratedRegex(
        "(?:没有?|未|不|不肯|也没)(?:给|打|写|开|任何|有|我){0,4}(?:欠条|借条|白条|字条|条子|字据|结算单)|(?:欠条|借条|白条|字条|条子|字据|结算单)(?:也|都)?(?:没有"
        + "?|没打|不给|没写)")]
    private static partial Regex NoIou();

    [GeneratedRegex(
        "(?<![让叫要求没未不肯])(?:写|打|签|开|出具|立|拿|给|有|收)(?:了|过|着|的|下|到)?(?:我们?)?(?:一|两|几|[0-9])?[张份个][^，。,没不]{0,10}(?:欠条|借条"
        + "|白条|条子|字据)|有(?:书面)?(?:欠款|欠薪)证明|(?:写|打|签|给|有|开|出具|立|拿)(?:了|订了|过|着|的|有|下|一|张|份|个|我|我们|欠发|工资){0,5}(?:欠条|借条|白条"
        + "|条子|字据|结算单)|(?:欠条|借条|白条"
        + "|结算单)(?:上)?(?:写|在|有|打了|都在)")]
    private static partial Regex HasIou();

    [GeneratedRegex(
        "(?:没有?|未|不|拒绝|从来没有?|从未|也没|不肯)(?:给|帮|为|替|跟)?(?:我们?|员工|工人|劳动者|本人|职工|过){0,2}(?:交|缴|买|上|缴纳|购买|办理?|购)(?:过|纳"
        + "|任何|什么|医疗|养老|[、]){0,4}(?:社保|社会保险|五险|保险|三险|养老|医疗)|(?:社保|五险一金|五险|社会保险|养老保险)(?:也|都|一直|从来|公司|什么的|等账户)?(?:没有?"
        + "|未|不|断)(?:给)?(?:交|缴|买|上|办|有)|(?<!有)(?:没有?|无)(?:交|缴)?(?:任何)?(?:社保|五险|(?<!医疗)保险)(?!公司|单)|(?:社保|五险|保险)(?:也|"
        + "都)?没有(?=$|[，。,])|(?:社保|五险一金|五险|社会保险|养老保险)[^，。,]{0,8}(?:欠缴|欠费|暂停|停缴|断缴|停保|断交|断了|空白)|[均都](?:未|没有?)缴纳?(?:过)"
        + "?(?=$|[，。,])|(?:不|没有?|未)(?:按规定|依法|足额|及时)?(?:给|为|替|帮)[^，。,]{1,6}(?:缴纳?|交|买|办理?|上|购买?)[^，。,]{0,4}(?:社保|社会保"
        + "险|五险|保险)")]
    private static partial Regex NoInsurance();

    [GeneratedRegex("(?:不知道|不清楚|不确定|记不清).{0,8}(?:社保|五险|保险)|(?:社保|五险|保险).{0,6}(?:不知道|不清楚|不确定|记不清)")]
    private static partial Regex UnknownInsurance();

    [GeneratedRegex(
        "(?<![没未不])(?:交|缴|买|上|缴纳)(?:了|着|过)(?:社保|五险|社会保险)|(?<!没|没有)有(?:交|缴)?(?:社保|五险)(?!吗|没)|(?:社保|五险)(?:是)?(?:交了"
        + "|交着|有交|在交|交的)")]
    private static partial Regex HasInsurance();
}
