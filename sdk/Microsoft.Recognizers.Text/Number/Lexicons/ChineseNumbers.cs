namespace Microsoft.Recognizers.Text.Number.Lexicons;

/// <summary>Simplified and traditional, everyday and banking digits.</summary>
internal static class ChineseNumbers
{
    public static CjkLexicon Create() => new()
    {
        Culture = Text.Culture.Chinese,
        Digits = new()
        {
            ['零'] = 0, ['〇'] = 0, ['一'] = 1, ['二'] = 2, ['三'] = 3, ['四'] = 4, ['五'] = 5, ['六'] = 6, ['七'] = 7,
            ['八'] = 8, ['九'] = 9, ['两'] = 2, ['兩'] = 2, ['俩'] = 2, ['倆'] = 2, ['仨'] = 3,
            ['壹'] = 1, ['贰'] = 2, ['貳'] = 2, ['叁'] = 3, ['肆'] = 4, ['伍'] = 5, ['陆'] = 6, ['陸'] = 6, ['柒'] = 7,
            ['捌'] = 8, ['玖'] = 9,
        },
        Units = new()
        {
            ['十'] = 10, ['拾'] = 10, ['百'] = 100, ['佰'] = 100, ['千'] = 1_000, ['仟'] = 1_000, ['万'] = 10_000,
            ['萬'] = 10_000, ['亿'] = 100_000_000, ['億'] = 100_000_000, ['兆'] = 1_000_000_000_000,
        },
        CountingDigits = "两兩俩倆仨",
        Fillers = "多余几幾餘",
        Negatives = "负負",
        Points = "点點",
        Half = '半',
        Collections = new() { ['打'] = 12, ['双'] = 2, ['雙'] = 2, ['对'] = 2, ['對'] = 2 },
        AfterDigit = "个個位名人次天日月年号號周週星礼小时時点點分秒钟鐘刻元角块塊毛钱錢条條张張件份台部辆輛所家间間层層级級楼樓"
            + "岁歲双雙对對打倍成项項种種类類套组組页頁本册章节段句字场場局轮輪届期批笔根支只隻头頭匹颗粒片把杯瓶碗箱包袋盒斤"
            + "克吨噸米里公亩畝升度磅码碼英是的和与或到至以加减乘除又等条款代户路篇口线世类座栋棵朵架艘面排群门家堂课餐顿版期季",
        OverWord = "分之",
        AndWord = "又",
        ShortensLastDigit = true,
        OrdinalPrefix = '第',
    };
}
