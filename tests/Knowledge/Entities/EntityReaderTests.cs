using UnionBot.Knowledge.Nlu.Entities;
using Xunit;

namespace UnionBot.Tests.Knowledge.Entities;

public sealed class EntityReaderTests
{
    // a Sunday
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("下周三下午三点去工会", "下周三下午三点=2026-11-25T15:00")]
    [InlineData("明天晚上七点半有空", "明天晚上七点半=2026-11-23T19:30")]
    [InlineData("周末上午行不", "周末上午=2026-11-28/morning")]
    [InlineData("后天一早过来", "后天一早=2026-11-24/morning")]
    [InlineData("今晚8点", "今晚8点=2026-11-22T20:00")]
    [InlineData("今天下午", "今天下午=2026-11-22/afternoon")]
    [InlineData("12月3号上午9点开庭", "12月3号上午9点=2026-12-03T09:00")]
    [InlineData("晚上12点下班", "晚上12点=T00:00")]
    [InlineData("三天后给答复", "三天后=2026-11-25")]
    [InlineData("今天很累", "")]
    public void Read_Appointment_LooksAhead(string text, string expected) => Assert.Equal(expected, Of(text, EntityKind.Appointment));

    [Theory]
    [InlineData("一天干十二个小时", "一天干十二个小时=12/day")]
    [InlineData("每天10个钟", "每天10个钟=10/day")]
    [InlineData("早八晚八", "早八晚八=12/day")]
    [InlineData("早上七点半到晚上八点", "早上七点半到晚上八点=12.5/day")]
    [InlineData("都是996", "996=12/day")]
    [InlineData("一周干六十个小时", "一周干六十个小时=60/week")]
    [InlineData("加班3小时", "加班3小时=3")]
    [InlineData("三点钟到的", "")]
    public void Read_Hours_AreCounted(string text, string expected) => Assert.Equal(expected, Of(text, EntityKind.Hours));

    [Theory]
    [InlineData("大小周", "大小周=big-small-week")]
    [InlineData("单休", "单休=one-day-off")]
    [InlineData("上六休一", "上六休一=one-day-off")]
    [InlineData("三班倒", "三班倒=three-shift")]
    [InlineData("两班倒", "两班倒=two-shift")]
    [InlineData("月休四天", "月休四天=4-days-off/month")]
    public void Read_Shift_IsNamed(string text, string expected) => Assert.Equal(expected, Of(text, EntityKind.Shift));

    [Theory]
    [InlineData("我今年53", "今年53=53")]
    [InlineData("五十多岁了", "五十多岁=50~59")]
    [InlineData("我是68年的", "我是68年的=57~58")]
    [InlineData("85年生的", "85年生的=40~41")]
    [InlineData("00后", "00后=17~26")]
    [InlineData("十八九岁", "十八九岁=18~19")]
    [InlineData("未满16岁", "未满16岁=0~15")]
    [InlineData("今年欠了3万", "")]
    public void Read_Age_IsInYears(string text, string expected) => Assert.Equal(expected, Of(text, EntityKind.Age));

    [Theory]
    [InlineData("6月到8月的工资", "6月到8月=2026-06/2026-08")]
    [InlineData("从去年腊月到现在", "去年腊月到现在=~2026-01/2026-11-22")]
    [InlineData("2019.1-2019.4期间", "2019.1-2019.4=2019-01/2019-04")]
    [InlineData("头三个月没发钱", "头三个月=start/P3M")]
    [InlineData("最近两个季度", "最近两个季度=2026-05-22/2026-11-22")]
    [InlineData("去年三季度", "去年三季度=2025-07/2025-09")]
    [InlineData("上半年的奖金", "上半年=2026-01/2026-06")]
    public void Read_Period_HasBothEnds(string text, string expected)
    {
        Assert.Equal(expected, Of(text, EntityKind.Period));
        Assert.Equal("", Of(text, EntityKind.Date));
    }

    [Theory]
    [InlineData("前年八月十五", "前年八月十五=2024-09-17")]
    [InlineData("五月初五", "五月初五=2026-06-19")]
    [InlineData("月底给钱", "月底=~2026-11")]
    [InlineData("8月15号", "8月15号=2026-08-15")]
    public void Read_Date_KnowsTheLunarYear(string text, string expected) => Assert.Equal(expected, Of(text, EntityKind.Date));

    [Theory]
    [InlineData("十来天", "十来天=10d")]
    [InlineData("三年零两个月", "三年零两个月=38")]
    [InlineData("小半年", "小半年=4~5")]
    [InlineData("俩礼拜", "俩礼拜=14d")]
    [InlineData("半个多月", "半个多月=0.5~1")]
    [InlineData("一天260", "")]
    public void Read_Duration_IsInMonthsOrDays(string text, string expected) => Assert.Equal(expected, Of(text, EntityKind.Duration));

    [Theory]
    [InlineData("在四川省成都市武侯区打工", "四川省成都市武侯区=510107")]
    [InlineData("老家河南周口", "河南周口=4116")]
    [InlineData("帝都漂了两年", "帝都=11")]
    [InlineData("羊城", "羊城=4401")]
    [InlineData("在昌平回龙观", "昌平=110114")]
    [InlineData("我在朝阳上班", "朝阳=110105")]
    [InlineData("辽宁朝阳", "辽宁朝阳=2113")]
    [InlineData("义乌", "义乌=330782")]
    [InlineData("在中山打工", "中山=4420")]
    [InlineData("住中山路", "")]
    [InlineData("北京路上", "")]
    [InlineData("外地来宾", "")]
    public void Read_Region_HasItsCode(string text, string expected) => Assert.Equal(expected, Of(text, EntityKind.Region));

    [Theory]
    [InlineData("给黄袍跑单", "黄袍=美团")]
    [InlineData("蓝骑士", "蓝骑士=饿了么")]
    [InlineData("货啦啦司机", "货啦啦=货拉拉")]
    [InlineData("boss直聘上找的", "boss直聘=BOSS直聘")]
    public void Read_Platform_GetsItsName(string text, string expected) => Assert.Equal(expected, Of(text, EntityKind.Platform));

    [Theory]
    [InlineData("我在宏达建筑公司干活", "宏达建筑公司")]
    [InlineData("华润城项目部欠我钱", "华润城项目部")]
    [InlineData("老李川菜馆", "老李川菜馆")]
    [InlineData("城北小学", "城北小学")]
    [InlineData("我们公司不发钱", "")]
    [InlineData("在一家饭店打工", "")]
    [InlineData("电子厂倒闭了", "")]
    public void Read_Employer_IsNamed(string text, string expected) =>
        Assert.Equal(expected, string.Join(' ', All(text).Where(one => one.Kind == EntityKind.Employer).Select(one => one.Value)));

    [Theory]
    [InlineData("没签合同", EntityKind.Contract, "no")]
    [InlineData("不知道签没签合同", EntityKind.Contract, "unknown")]
    [InlineData("人还在厂里", EntityKind.StillEmployed, "yes")]
    [InlineData("社保也没交", EntityKind.SocialInsurance, "no")]
    [InlineData("不清楚有没有社保", EntityKind.SocialInsurance, "unknown")]
    [InlineData("打了张欠条", EntityKind.Iou, "yes")]
    public void Read_State_KnowsNegationAndDoubt(string text, EntityKind kind, string value) =>
        Assert.Equal(value, All(text).Single(one => one.Kind == kind).Value);

    [Fact]
    public void Read_Story_NamesEverythingOnce()
    {
        const string text = "我叫王小明，电话13800138000，老板欠我们八个人三个月工资两万三，一天260";
        Assert.Equal(
            [EntityKind.Name, EntityKind.Phone, EntityKind.Headcount, EntityKind.Duration, EntityKind.Money, EntityKind.Money],
            All(text).Select(one => one.Kind));
    }

    private static IReadOnlyList<Entity> All(string text) => TestData.Knowledge.Entities.Read(text, Today);

    private static string Of(string text, EntityKind kind) => string.Join(' ', All(text).Where(one => one.Kind == kind)
        .Select(one => $"{text.Substring(one.Start, one.Length)}={one.Value}"));
}
