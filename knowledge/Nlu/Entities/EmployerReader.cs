using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Names of employers and workplaces: the words before 公司, 厂, 工地, 店, 局, 项目部 and the like.</summary>
public static partial class EmployerReader
{
    private const int LongestName = 24;
    // words that stand before a name but in none; 华为 and 和平 are let through below
    private const string Stops = "在是叫给到去的了从被我你他她它们这那哪某跟对向欠找问没不说就也都还要来让把于进与俺咱该本贵此各几两名";
    private const string KindWords =
        "有限责任公司|股份有限公司|有限公司|分公司|公司|集团|合作社|电子厂|服装厂|制衣厂|机械厂|食品厂|家具厂|鞋厂|玩具厂|工厂|厂|工地|项目部|施工队|工程队|项目"
        + "|饭店|火锅店|酒店|宾馆|餐厅|餐馆|菜馆|面馆|茶馆|烧烤店|奶茶店|酒楼|饭馆|超市|商场|商店|专卖店|理发店|店|财政局|教育局|局|医院|卫生院|诊所|学校|小学|中学|幼儿园|学院|大学|驾校|养老"
        + "院|敬老院|美容院|银行"
        + "|物业|山庄|农场|煤矿|铁矿|矿业|事务所|会所|中心|工作室|网吧|车队|码头|物流园|餐饮";

    private static readonly NameTable<bool> Kinds = new(KindWords.Split('|').Select(word => (word, word.EndsWith("有限公司", StringComparison.Ordinal))));

    /// <summary>Named employers in order, as written; 我们公司 and 一家饭店 are none.</summary>
    public static IReadOnlyList<Entity> Read(string text) =>
        [.. ReadPlain(SpokenText.Normalise(text)).Select(one => one with { Value = text.Substring(one.Start, one.Length) })];

    internal static IEnumerable<Entity> ReadPlain(string text)
    {
        var from = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!Kinds.CanStart(text[i]) || Kinds.At(text, i).FirstOrDefault().Name is not { } kind)
                continue;
            var end = i + kind.Length;
            // 宏达公司项目部, 火锅店 inside 火锅店店长: the longest chain of kinds is one name
            if (end < text.Length && Kinds.CanStart(text[end]) && Kinds.At(text, end).Any() && kind is not ("店" or "局"))
                continue;
            var start = StartOf(text, i, from);
            if (i - start >= 2 && !NoName().IsMatch(text.AsSpan(start, i - start)) && !OtherTail().IsMatch(text.AsSpan(end, Math.Min(2, text.Length - end))))
            {
                yield return new Entity(EntityKind.Employer, start, end - start, text[start..end]);
                from = end;
            }
            i = end - 1;
        }
    }

    /// <summary>Whether it is the registered form of a name, which is plain wherever it stands.</summary>
    internal static bool IsRegistered(Entity employer) => employer.Value.EndsWith("有限公司", StringComparison.Ordinal) || employer.Value.EndsWith("责任公司", StringComparison.Ordinal);

    private static int StartOf(string text, int kind, int from)
    {
        var start = kind;
        while (start > from && kind - start < LongestName && IsNamePart(text, start - 1))
            start--;
        var lead = Lead().Match(text, start, kind - start);
        return start + (lead.Success ? lead.Length : 0);
    }

    private static bool IsNamePart(string text, int at) =>
        text[at] is >= '一' and <= '龥' or >= 'A' and <= 'Z' or >= 'a' and <= 'z' or >= '0' and <= '9' or '（' or '）' or '(' or ')'
        && !Stops.Contains(text[at], StringComparison.Ordinal);

    [GeneratedRegex(
        "\\G(?:.{0,12}(?:老板|单位|员工|现在|目前|以前|原来|之前|后来|时候|介绍|上班|打工|工作|[年月日号天](?!河|安|津|宁|成))+)?(?:[一二三]?[家个间所](?!乐福|家悦|"
        + "得利)|[一二三]名)?")]
    private static partial Regex Lead();

    // words of a trade or of no meaning, which name nobody
    [GeneratedRegex(
        "^(?:[一二两三四五六七八九十大小新老分子总原上下每同前后多外全]|一家|有家|私人|其他|别的|建筑|装修|劳务|派遣|劳务派遣|外包|物业|保安|保洁|家政|快递|外卖|中介|物流|电子|服装|机械|食品|"
        + "家具|玩具|纺织|印刷|化工|工程|施工|科技|贸易"
        + "|连锁|加盟|国有|民营|私营|外资|乡镇|附近|当地|本地|外地|建材|水泥|汽车|培训|教育|旅游|房地产|地产|保险|广告|网络|软件|房产|搬家|出租车|用工|用人|关联|上市|承包|发包|总包|施工总承"
        + "包|甲方|乙方|服务|购物|活动|数据|医疗|市|区|县|省"
        + "|现在|工作|上班|打工|劳动|社保|人力资源|公安|税务|法律援助|信访|仲裁|监察|人社|住建)*$")]
    private static partial Regex NoName();

    [GeneratedRegex("^(?:里面的|章|员(?!工)|家)")]
    private static partial Regex OtherTail();
}
