using System.Text.RegularExpressions;
using UnionBot.Knowledge.Nlu.Entities;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Who is owed, by whom and where.</summary>
internal static partial class WageParties
{
    public static IEnumerable<WageFact> Read(WageText text, string original)
    {
        if (People(text) is { } people)
            yield return people;
        if (Employer(text, original) is { } employer)
            yield return employer;
        if (Trade().Match(text.Plain) is { Success: true } trade)
            yield return new WageFact("employer_type", trade.Groups["building"].Success ? Building : trade.Value, trade.Index, trade.Length);
        if (Place().Match(text.Plain) is { Success: true } place)
            yield return Fact("place", original, place.Groups["place"]);
        if (NameReader.Find(original) is { } name)
            yield return new WageFact("name", name.Name, name.Start, name.Name.Length);
        if (PhoneReader.Find(text.Plain) is { } phone && !OthersPhone().IsMatch(text.Before(phone.Start, 12)))
            yield return new WageFact("phone", phone.Digits, phone.Start, phone.Length);
    }

    private const string Building = "工程";

    private static WageFact? People(WageText text)
    {
        foreach (var reading in HeadcountReader.Read(text.Plain))
        {
            if (reading.High < reading.Low * 4 && IsOwedGroup(text, reading))
                return new WageFact("people", WageFactReader.Range(reading.Low, reading.High), reading.Start, reading.Length);
        }
        // 拖欠本人工资一万: who writes so speaks for himself
        return Alone().Match(text.Plain) is { Success: true } alone && !Others().IsMatch(text.Plain)
            ? new WageFact("people", "1", alone.Groups["who"].Index, alone.Groups["who"].Length)
            : null;
    }

    private static bool IsOwedGroup(WageText text, CountReading reading)
    {
        var words = text.Plain.Substring(reading.Start, reading.Length);
        if (Own().IsMatch(words))
            return true;
        var before = text.Before(reading.Start, 14);
        if (NotOwed().IsMatch(before) || (reading.Low == 1 && reading.High == 1))
            return false;
        var after = text.After(reading.Start + reading.Length, 10);
        if (text.IsDebt && before.Length == 0 && WorkTogether().IsMatch(after))
            return true;
        return Group().IsMatch(before) || (Workers().IsMatch(words) && text.IsDebt && !Tail().IsMatch(after)) || OwedAfter().IsMatch(after);
    }

    private static WageFact? Employer(WageText text, string original)
    {
        if (Boss().Match(text.Plain) is { Success: true } boss)
            return Fact("employer", original, boss.Groups["name"]);
        foreach (var employer in EmployerReader.ReadPlain(text.Plain))
        {
            if (EmployerReader.IsRegistered(employer) || IsOwnPlace(text, employer))
                return new WageFact("employer", original.Substring(employer.Start, employer.Length), employer.Start, employer.Length);
        }
        return null;
    }

    // the registered form of a name is plain anywhere, a short one only where the writer places himself
    private static bool IsOwnPlace(WageText text, Entity employer) =>
        !Generic().IsMatch(employer.Value) && Placed().IsMatch(text.Before(employer.Start, 8))
        && PlacedAfter().IsMatch(text.Plain.AsSpan(employer.End, Math.Min(3, text.Plain.Length - employer.End)));

    private static WageFact Fact(string key, string original, Group group) =>
        new(key, original.Substring(group.Index, group.Length), group.Index, group.Length);

    [GeneratedRegex("^(?:我们|咱|就|只|光|我|夫妻|两口子|兄弟俩|最后|现在|目前|剩)")]
    private static partial Regex Own();

    [GeneratedRegex(
        "(?:(?:工人|员工|职工|农民工|民工|教师|老师|护工|工友|骑手|村民|主播|运营)们?(?:一共|总共|共计|共有|共)?|厂子?(?:里)?|我们|咱们?|俺们?|大家|大伙|一共|总共|共|共计|全"
        + "体|拖欠|欠|还有|带[着了领]|涉及|涉及工人|这批.{0,4}|工友|约|我们[^，。,0-9]{1,10}的|我们(?:这|那)?(?:一?批|帮|伙|些|班)[^，。,]{0,6}|(?:我|本人)(?:"
        + "和|跟|与|同|带着?了?|另外)?.{0,4})(?:这|有|大概|大约|约"
        + "|差不多|一共|总共|共有|共|近|了){0,3}$")]
    private static partial Regex Group();

    [GeneratedRegex("(?:老板|经理|负责人|领导|警察|保安|找了?|来了|派了|管理|介绍|家里|招了?|招聘|裁了?|城|工会)[^我]{0,4}$")]
    private static partial Regex NotOwed();

    [GeneratedRegex(
        "(?:欠|欠发|拖欠|克扣|差)(?<who>本人)(?:的)?(?:工资|工钱|劳务|人工|货?款|血汗钱|薪)[^，。,]{0,12}[0-9一二两三四五六七八九]"
        + "|(?:^|[，。,；])(?<who>本人).{0,200}(?:欠|没给|未给|未付|不给)(?:发|付|结)?(?:我|本人)(?!们)")]
    private static partial Regex Alone();

    [GeneratedRegex(
        "(?:我们|咱们)(?:几|一起|一共|共|都|全|班|[0-9一二两三四五六七八九十]|大家|的?(?:工资|工钱|血汗钱))|大家|大伙|工友|老乡|同事|民工|员工们|职工|等人|夫妻|兄弟|其他人|多人|"
        + "不止我")]
    private static partial Regex Others();

    [GeneratedRegex("工友|老乡|村民|民工|工人|员工|职工|兄弟|劳动者|师傅")]
    private static partial Regex Workers();

    [GeneratedRegex("^(?:一起|一块|都|全|给他)?(?:干|做|装)")]
    private static partial Regex WorkTogether();

    [GeneratedRegex("^(?:受伤|死|被抓|介绍|打了|作证)")]
    private static partial Regex Tail();

    [GeneratedRegex("^(?:的|都|也|全|全部|被|还|一直){0,3}(?:这样|一样|是这样|被坑|工资|钱|血汗钱|工钱|没拿|没发|没给|没领|被欠|欠薪|讨薪|要钱|没结)")]
    private static partial Regex OwedAfter();

    [GeneratedRegex("(?:老板|包工头|工头)(?:名字|姓名)?(?:叫做?|名叫|是叫)(?<name>[\\u4e00-\\u9fff]{2,3})(?![\\u4e00-\\u9fff])")]
    private static partial Regex Boss();

    [GeneratedRegex(
        "(?<building>工地|施工队|工程队|包工头|项目部|项目经理|钢筋班|木工班|劳务分包|建筑劳务|工程(?:款|项目|完工|竣工)|安装款|修路|砌墙|外墙)"
        + "|(?:电子|服装|制衣|印刷|化工|机械|食品|家具|纺织|玩具|鞋|五金|塑料|玻璃|水泥)厂|(?:快递|物业|保安|家政|保洁|派遣|中介|物流|科技|装修|搬家|租车)公司|快递|外卖|火锅店|理发店|"
        + "美容院|网吧|洗浴中心|酒店|宾馆|饭店|餐厅|餐馆"
        + "|餐饮|超市|医院|卫生院|诊所|幼儿园|小学|中学|学校|驾校|培训机构|养老院|敬老院|物流园|农场|山庄|煤矿|矿业|银行|工厂|保洁")]
    private static partial Regex Trade();

    [GeneratedRegex("(?:^|[，,。\\s])(?:我们?是?|本人|现在|我现在)?(?:在|给|叫|是|进了|到)?$")]
    private static partial Regex Placed();

    [GeneratedRegex("^(?:$|[，,。！\\s的里]|上班|打工|干活|工作|做)")]
    private static partial Regex PlacedAfter();

    [GeneratedRegex(
        "我|你|他|她|这|那|哪|某|家|没|不|了|说|老板|现在|以前|原来|什么|欠|工资|钱|合同|工厂|新公司|大公司|小公司|分公司$|的|是|让|签|还|然后|昨天|今天|要|做|查|找|加班|在"
        + "|包工|建筑公司$|劳务公司$|装修公司$|快递公司$|物业公司$|外卖公司$|家政公司$|保安公司$|中介公司$|派遣公司$|进厂|刚|^(?:电子|服装|制衣|机械|食品|家具|鞋|玩具)厂")]
    private static partial Regex Generic();

    [GeneratedRegex(
        "(?<=^|[在到去于住是，,。\\s：:])(?<place>(?:[\\u4e00-\\u9fff-[我在到去是的于了来从市区县]]{2,6}?(?:省"
        + "|自治区))?(?:[\\u4e00-\\u9fff-[我在到去是的于了来从市区县]]{2,5}?市)?[\\u4e00-\\u9fff-[我在到去是的于了来从市区县]]{2,4}?(?<![小社厂城校园景地辖贵"
        + "该我市山库片本郊户发映诉])(?:区"
        + "|县)(?!别|分|域)(?:[\\u4e00-\\u9fff-[我在到去是的于了来从市区县]]{1,10}?(?:镇|街道|路|工地|村|项目|小区|工业园)"
        + "|[\\u4e00-\\u9fff-[我在到去是的于了来从市区县]]{2,5}?(?=$|[，,。、！\\s的]|干活|上班|打工|工作|干|做|这边|那边|附近))?)")]
    private static partial Regex Place();

    [GeneratedRegex("(?:老板|包工头|工头|经理|公司|厂里|负责人|他|会计|人事)[^我]{0,8}$")]
    private static partial Regex OthersPhone();
}
