namespace Microsoft.Recognizers.Text.Number.Lexicons;

/// <summary>Simplified and traditional, everyday and banking digits.</summary>
internal static class ChineseNumbers
{
    public static CjkLexicon Create() => new()
    {
        Culture = Text.Culture.Chinese,
        Digits = WordTables.Signs("零〇=0 一壹=1 二两兩俩倆贰貳=2 三仨叁=3 四肆=4 五伍=5 六陆陸=6 七柒=7 八捌=8 九玖=9"),
        Units = WordTables.Signs("十拾=10 百佰=100 千仟=1000 万萬=10000 亿億=100000000 兆=1000000000000"),
        CountingDigits = "两兩俩倆仨",
        UnreadDigits = "廿卅",
        FromEnd = ["倒数", "倒數"],
        Last = ["最后", "最後"],
        Counters = "个個位名项項条條种種张張件份款",
        Fillers = "多余几幾餘",
        Negatives = "负負",
        Points = "点點",
        Half = '半',
        Collections = WordTables.Signs("打=12 双雙对對=2"),
        AfterDigit = "个個位名人次天日月年号號周週星礼小时時点點分秒钟鐘刻元角块塊毛钱錢条條张張件份台部辆輛所家间間层層级級楼樓"
            + "岁歲双雙对對打倍成项項种種类類套组組页頁本册章节段句字场場局轮輪届期批笔根支只隻头頭匹颗粒片把杯瓶碗箱包袋盒斤"
            + "克吨噸米里公亩畝升度磅码碼英是的和与或到至以加减乘除又等条款代户路篇口线世类座栋棵朵架艘面排群门家堂课餐顿版期季",
        OverWord = "分之",
        AndWord = "又",
        ShortensLastDigit = true,
        OrdinalPrefix = '第',
    };
}
