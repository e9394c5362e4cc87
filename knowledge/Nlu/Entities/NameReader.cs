using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Names of persons as workers give their own.</summary>
public static partial class NameReader
{
    private const string Surnames =
        "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许韩冯邓曹彭曾肖萧田董袁潘于余蒋蔡杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫阎段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温康施文牛樊葛邢安齐易乔伍庞颜倪庄聂章鲁岳翟殷詹申欧耿关兰焦俞左柳甘祝包宁尚符舒阮柯纪梅童凌毕单季裴霍涂成苗谷盛曲翁冉骆蓝路游辛靳管柴蒙鲍华喻祁蒲房滕屈饶解牟艾尤阳时穆农卓古吉缪简车项连芦麦褚娄窦戚岑景党宫费卜冷晏席卫米柏宗瞿桂全佟应臧闵苟邬卞姬仇栾隋商刁沙荣巫寇桑郎甄丛仲虞敖巩明佘池查麻苑迟邝官封谈匡鞠惠荆冀胥班储栗楚鄢劳谌奚皮粟冼蔺阚屠朴盖廉禹祖漆巴鹿母阿";
    private const string Doubles = "欧阳|上官|司马|诸葛|司徒|东方|皇甫|尉迟|公孙|慕容|令狐|夏侯|宇文|长孙|端木|轩辕|南宫|独孤|申屠|钟离|闻人|东郭|西门|呼延|司空|完颜|拓跋|百里";
    private const string NotInNames = "的了是在我你他她们不没有也就都跟被给人工厂公司板头电话号码资钱欠说问要这那哪什么吗呢吧啊嘛哦嗯谢请再还到去块月年日个两，。！？,.!?：: ";

    /// <summary>A name given as one's own (我叫王建国, 姓名：张三); null for 我是农民工 and the like.</summary>
    public static string? Read(string text) => Find(text)?.Name;

    /// <summary>The name in an answer to "what is your name?": also bare, or 小王, 王师傅; null when there is none.</summary>
    public static string? ReadBare(string text)
    {
        if (Read(text) is { } own)
            return own;
        var plain = Lead().Replace(text.Trim(), "").Trim('。', '，', ',', '.', '！', '!', ' ', '吧', '啊', '呀', '哈');
        return IsCalled(plain) || IsName(plain) ? plain : null;
    }

    internal static (string Name, int Start)? Find(string text)
    {
        foreach (Match match in Introduced().Matches(text))
        {
            var group = match.Groups["name"];
            for (var length = Math.Min(group.Length, 4); length >= 2; length--)
            {
                var name = group.Value[..length];
                if (IsName(name) && EndsThere(text, group.Index + length))
                    return (name, group.Index);
            }
            if (group.Value.Contains('·', StringComparison.Ordinal) && Ethnic().Match(group.Value) is { Success: true } ethnic)
                return (ethnic.Value, group.Index);
        }
        return null;
    }

    private static bool EndsThere(string text, int end) =>
        end >= text.Length || !IsHan(text[end]) || After().IsMatch(text.AsSpan(end, Math.Min(3, text.Length - end)));

    private static bool IsName(string text)
    {
        if (Ethnic().Match(text) is { Success: true } ethnic && ethnic.Length == text.Length)
            return true;
        var surname = Double().IsMatch(text) ? 2 : text.Length > 0 && Surnames.Contains(text[0], StringComparison.Ordinal) ? 1 : 0;
        var given = text.Length - surname;
        return surname > 0 && given is >= 1 and <= 2 && text[surname..].All(letter => IsHan(letter) && !NotInNames.Contains(letter, StringComparison.Ordinal))
            && !Common().IsMatch(text);
    }

    // 小王, 王师傅
    private static bool IsCalled(string text) =>
        Called().Match(text) is { Success: true } called && !Common().IsMatch(text)
        && (Double().IsMatch(called.Groups["surname"].Value) || Surnames.Contains(called.Groups["surname"].Value[0], StringComparison.Ordinal));

    private static bool IsHan(char letter) => letter is >= '\u4e00' and <= '\u9fff';

    [GeneratedRegex(
        "(?:我的?(?:名字|姓名)?叫|我的?(?:名字|姓名)是|本人叫?|(?<!不)我是|我姓名|(?:姓名|名字|联系人|称呼)(?:[:：是]|\\s)\\s?|(?<=^"
        + "|[，,。\\s])叫我?)(?<name>[\\u4e00-\\u9fff][\\u4e00-\\u9fff·]{1,20})")]
    private static partial Regex Introduced();

    [GeneratedRegex("^[\\u4e00-\\u9fff]{2,8}(?:·[\\u4e00-\\u9fff]{1,8}){1,3}")]
    private static partial Regex Ethnic();

    [GeneratedRegex("^(?:" + Doubles + ")")]
    private static partial Regex Double();

    [GeneratedRegex("^(?:[小老阿](?<surname>[\\u4e00-\\u9fff])|(?<surname>[\\u4e00-\\u9fff]|" + Doubles + ")(?:师傅|先生|女士|大姐|大哥|工|姐|哥|阿姨|叔))$")]
    private static partial Regex Called();

    [GeneratedRegex("^(?:我的?名字叫?|姓名|叫我|就叫我?|叫|我是|我叫|我|是|您好|你好)[:：，,\\s]?")]
    private static partial Regex Lead();

    [GeneratedRegex("^(?:，|,|电话|手机|今年|男|女|来自|是|在|我|从|的|身份|住|，)")]
    private static partial Regex After();

    // words that begin like a surname
    [GeneratedRegex(
        "^(?:万[一二三四五六七八九十]|高兴|高工|车工|方便|安全|安装|农民|农村|文员|文化|钢筋|包工|包头|管理|管事|强制|时间|全部|全家|平时|平常|明天|明白|成都|连续|路上|石家庄|程序"
        + "|和平|华为|江苏|江西|河南|解决|解除|应该|古怪|车间|干活|查询|商量|来信|计件|计时|封号|支付|利息|单位|单亲|相关|信息|国家|国企|公路|都行|游客|马上|余额|曾经|万元|项目|左右"
        + "|何必|任何|任意|常常|钱款|段时|童工|司机|师傅|海淀|昌平|朝阳|丰台|通州|顺义|大兴|房山|门头|怀柔|平谷|密云|延庆|石景|东城|西城|南方|北方|白天|晚上|黑工|临时|正式|保安|保洁"
        + "|厨师|电焊|木工|水电|瓦工|油漆|普工|骑手|外卖|快递|家政|月嫂|会计|文秘|焊工|学徒|实习|高工|技工|班长|组长|工头|党员|团员|退休|孕妇|残疾|讨薪|关系|关于|向您|向你)")]
    private static partial Regex Common();
}
