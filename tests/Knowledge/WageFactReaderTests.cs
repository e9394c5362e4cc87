using UnionBot.Knowledge.Nlu;
using Xunit;

namespace UnionBot.Tests.Knowledge;

public sealed class WageFactReaderTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("老板欠我仨月工资两万三，没签合同，人还在厂里", "amount_owed=23000 contract=no months_owed=3 still_employed=yes")]
    [InlineData("我上个月15号已经离职了", "last_day=2026-10-15 still_employed=no")]
    [InlineData("从今年8月开始没发工资，欠三个月一共两万三", "amount_owed=23000 months_owed=3 owed_from=2026-08")]
    [InlineData("不是八月，是七月开始拖的", "owed_from=2026-07")]
    [InlineData("公司欠我两个月工资8000，签了合同，还在上班，从9月开始欠的", "amount_owed=8000 contract=yes months_owed=2 owed_from=2026-09 still_employed=yes")]
    [InlineData("合同签了的", "contract=yes")]
    [InlineData("人还在厂里上班", "still_employed=yes")]
    [InlineData("宏达建筑工程有限公司", "employer=宏达建筑工程有限公司")]
    [InlineData("李大强派活，他老婆发钱", "")]
    [InlineData("微信问过，也去劳动局投诉了", "demanded=yes")]
    [InlineData("就我一个，一共欠两万八", "amount_owed=28000 people=1")]
    [InlineData("欠两万六", "amount_owed=26000")]
    [InlineData("欠的是两万五千六", "amount_owed=25600")]
    [InlineData("一天两百六", "pay_kind=day wage=260")]
    [InlineData("8000", "")]
    [InlineData("工地干完活包工头不见了，二十多个人的钱", "employer_type=工程 people=20~29 still_employed=no")]
    [InlineData("老板从今年8月开始拖工资，欠我一万二", "amount_owed=12000 owed_from=2026-08")]
    [InlineData("厂里欠我三个月工资一万五，没签合同，我还在厂里上班", "amount_owed=15000 contract=no months_owed=3 still_employed=yes")]
    [InlineData("昌平区回龙观", "place=昌平区回龙观")]
    [InlineData("我叫李秀英", "name=李秀英")]
    [InlineData("干了两个月一分钱没给", "months_owed=2")]
    [InlineData("我们30多个人，有的还在上班，有的走了", "people=30~39")]
    [InlineData("让我自己写辞职信", "still_employed=yes")]
    [InlineData("电话139 0013 9000", "phone=13900139000")]
    public void Read_Sentence_GivesItsFactsOnly(string text, string facts) => Assert.Equal(facts, All(text));

    [Theory]
    [InlineData("干完活给的是欠条，欠我们八个人四万五", "amount_owed=45000")]
    [InlineData("说好的一个月七千块钱，前后一共欠我两万一", "amount_owed=21000 wage=7000")]
    [InlineData("欠我两万，已经给了三千", "amount_owed=20000")]
    [InlineData("工资一共三万，给了一万，还欠两万", "amount_owed=20000")]
    [InlineData("交了500押金，欠我工资6800元", "amount_owed=6800")]
    [InlineData("罚款500，三个月没发钱", "")]
    [InlineData("两个月工资没发，大概一万二", "amount_owed=12000")]
    [InlineData("工资4000块一直没发", "amount_owed=4000")]
    [InlineData("老板拖着不给钱，我看病花了两万", "")]
    [InlineData("欠我们二三十万", "amount_owed=200000~300000")]
    [InlineData("欠我好几万", "")]
    [InlineData("欠我两万，不对，是欠两万五", "amount_owed=25000")]
    [InlineData("月薪六千，欠我两个月", "wage=6000")]
    [InlineData("欠我一个月六千", "amount_owed=6000")]
    [InlineData("房租1500，押金2000", "")]
    [InlineData("一小时22块，欠我1800", "amount_owed=1800 wage=22")]
    [InlineData("还有六千多没给我", "amount_owed=6000~7000")]
    [InlineData("干到腊月回的家，还差我一万四", "amount_owed=14000")]
    [InlineData("我们一共8个工友，每人欠一万五", "")]
    [InlineData("老板说甲方欠他两百万", "")]
    [InlineData("一个月五千，欠了四个月，两万", "amount_owed=20000 wage=5000")]
    [InlineData("30块钱一个月的保险", "")]
    [InlineData("三月欠五千，四月欠六千", "")]
    [InlineData("每个月业绩要做到二万八", "")]
    public void Read_Sums_AreToldApart(string text, string facts) => Assert.Equal(facts, Of(text, "amount_owed", "wage"));

    [Theory]
    [InlineData("我三个月没拿到工资了", "3")]
    [InlineData("拖了我俩月工资", "2")]
    [InlineData("五个月不给我们开工资", "5")]
    [InlineData("欠了三四个月工资", "3~4")]
    [InlineData("8月份的工资没发", "1")]
    [InlineData("拖欠5月到7月的工资", "3")]
    [InlineData("压了一个半月工资不给", "1.5")]
    [InlineData("干了三个月，老板欠我一万", null)]
    [InlineData("还有三个月工资一万八没结", "3")]
    [InlineData("9月10月的工资没发", "2")]
    [InlineData("拖欠我8、9、10三个月工资", "3")]
    [InlineData("拖欠工资三年", null)]
    [InlineData("拖了三个月还不给", null)]
    [InlineData("试用期三个月", null)]
    [InlineData("提前一个月辞职，工资没结", null)]
    [InlineData("不给额外一个月的工资", null)]
    [InlineData("好几个月没发工资了", null)]
    public void Read_Months_OnlyThoseOwed(string text, string? months) => Assert.Equal(months, Value(text, "months_owed"));

    [Theory]
    [InlineData("没签合同能告吗", "no")]
    [InlineData("没有劳动合同", "no")]
    [InlineData("合同一直没签", "no")]
    [InlineData("公司不跟我签合同", "no")]
    [InlineData("当时也没有签什么合同，就是口头说的", "no")]
    [InlineData("签过合同", "yes")]
    [InlineData("有合同", "yes")]
    [InlineData("合同上个月到期", null)]
    [InlineData("合同到期了", "yes")]
    [InlineData("签了三年的劳动合同", "yes")]
    [InlineData("如果没签合同怎么办", null)]
    [InlineData("要是签了合同就好了", null)]
    [InlineData("不知道有没有合同", "unknown")]
    [InlineData("签没签合同有关系吗", null)]
    [InlineData("有没有合同都行吗", null)]
    [InlineData("合同丢了", null)]
    [InlineData("有的签了合同有的没签", null)]
    public void Read_Contract_RespectsNegation(string text, string? contract) => Assert.Equal(contract, Value(text, "contract"));

    [Theory]
    [InlineData("我还在干", "yes")]
    [InlineData("还在那上班", "yes")]
    [InlineData("没离职", "yes")]
    [InlineData("我被辞退了", "no")]
    [InlineData("我已经不干了", "no")]
    [InlineData("上个月走的", "no")]
    [InlineData("老板跑了", null)]
    [InlineData("钱还在他手里", null)]
    [InlineData("我想辞职", null)]
    [InlineData("工友里也有人走了的", null)]
    [InlineData("离职后能要吗", null)]
    [InlineData("如果离职了能要回来吗", null)]
    [InlineData("不对，人还在厂里", "yes")]
    [InlineData("能不能现在就辞职", null)]
    [InlineData("我上上个月就不干了", "no")]
    [InlineData("我在公司上班三年了", "yes")]
    [InlineData("我在公司上班三年了，上周被辞退", "no")]
    [InlineData("爱人在工地受伤", null)]
    public void Read_StillEmployed_OnlyTheWorkersOwn(string text, string? employed) => Assert.Equal(employed, Value(text, "still_employed"));

    [Theory]
    [InlineData("我们三十来号人都没拿到钱", "30")]
    [InlineData("欠我们八个人的工资", "8")]
    [InlineData("我和两个老乡都没拿到钱", "3")]
    [InlineData("家里两个孩子上学，老板欠我钱", null)]
    [InlineData("老板找了三个人来吓唬我", null)]
    [InlineData("一个人", null)]
    public void Read_People_OnlyThoseOwed(string text, string? people) => Assert.Equal(people, Value(text, "people"));

    [Theory]
    [InlineData("自2025年1月至今未发工资", "owed_from", "2025-01")]
    [InlineData("国庆以后就没发过工资", "owed_from", "~2026-10")]
    [InlineData("老板欠我三个月工资，从今年8月开始", "owed_from", "2026-08")]
    [InlineData("从去年3月开始在厂里上班", "owed_from", null)]
    [InlineData("从去年3月开始在厂里上班", "hired_on", "2025-03")]
    [InlineData("去年在外地打工摔伤了", "hired_on", null)]
    [InlineData("5月1号到9月15号的工资没给", "owed_from", "2026-05-01")]
    [InlineData("老板从春节前拖到正月十五", "owed_from", null)]
    [InlineData("去年3月入职", "hired_on", "2025-03")]
    [InlineData("去年年底经老乡介绍到工地上干钢筋工", "hired_on", "~2025-12")]
    [InlineData("我干到8月底", "last_day", "~2026-08")]
    [InlineData("5月14号离职的", "last_day", "2026-05-14")]
    [InlineData("一会儿说年底一起结", "owed_from", null)]
    public void Read_Dates_GoToTheirFact(string text, string key, string? date) => Assert.Equal(date, Value(text, key));

    [Theory]
    [InlineData("老板写了欠条", "iou", "yes")]
    [InlineData("没打欠条", "iou", "no")]
    [InlineData("没交社保", "social_insurance", "no")]
    [InlineData("公司给交了社保", "social_insurance", "yes")]
    [InlineData("我去项目部要过好几回", "demanded", "yes")]
    [InlineData("还没去要过", "demanded", "no")]
    [InlineData("老板叫李大强", "employer", "李大强")]
    [InlineData("我在永兴餐饮有限公司上班", "employer", "永兴餐饮有限公司")]
    [InlineData("公司欠我钱", "employer", null)]
    [InlineData("我在一家饭店打工", "employer", null)]
    [InlineData("我在朝阳区望京干活", "place", "朝阳区望京")]
    [InlineData("老板电话13800138000", "phone", null)]
    [InlineData("加班费没给，还交了押金", "other_matters", "overtime,deposit")]
    [InlineData("我被开除了，干活摔断了腿", "other_matters", "dismissal,injury")]
    public void Read_OtherFact_ReadsIt(string text, string key, string? value) => Assert.Equal(value, Value(text, key));

    [Theory]
    [InlineData("你好")]
    [InlineData("今天累死了")]
    [InlineData("仲裁要交钱吗？")]
    [InlineData("我要讨薪")]
    [InlineData("为什么要问电话")]
    [InlineData("不知道")]
    [InlineData("记不清了")]
    [InlineData("等一下，我找找合同")]
    public void Read_NoFacts_GivesNone(string text) => Assert.Equal("", All(text));

    [Fact]
    public void Read_Fact_KnowsItsPlace()
    {
        const string text = "老板欠我仨月工资两万三";
        var fact = WageFactReader.Read(text, Today).Single(one => one.Key == "amount_owed");
        Assert.Equal("两万三", text.Substring(fact.Start, fact.Length));
    }

    [Theory]
    [InlineData("老板欠我两万三")]
    [InlineData("1")]
    [InlineData("一二三")]
    [InlineData("在公司")]
    [InlineData("没签了还在没给")]
    [InlineData("十万百千")]
    [InlineData("一个月")]
    [InlineData("朝阳市区县")]
    public void Read_TenThousandCharacters_IsQuick(string part)
    {
        var text = string.Concat(Enumerable.Repeat(part, 10000 / part.Length));
        var clock = System.Diagnostics.Stopwatch.StartNew();
        WageFactReader.Read(text, Today);
        Assert.True(clock.ElapsedMilliseconds < 2000, $"{clock.ElapsedMilliseconds} ms");
    }

    private static string All(string text) =>
        string.Join(' ', WageFactReader.Read(text, Today).Select(fact => $"{fact.Key}={fact.Value}").Order(StringComparer.Ordinal));

    private static string Of(string text, params string[] keys) =>
        string.Join(' ', WageFactReader.Read(text, Today).Where(fact => keys.Contains(fact.Key))
            .Select(fact => $"{fact.Key}={fact.Value}").Order(StringComparer.Ordinal));

    private static string? Value(string text, string key) =>
        WageFactReader.Read(text, Today).FirstOrDefault(fact => fact.Key == key)?.Value;
}
