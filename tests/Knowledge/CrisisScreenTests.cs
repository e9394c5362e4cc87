using UnionBot.Knowledge.Loading;
using UnionBot.Knowledge.Nlu.Crisis;
using Xunit;

namespace UnionBot.Tests.Knowledge;

public sealed class CrisisScreenTests
{
    private static readonly CrisisSentences Sentences =
        new YamlLoader(Path.Combine(AppContext.BaseDirectory, "Knowledge")).LoadFile<CrisisSentences>("crisis-signs.yml")!;

    private static readonly CrisisScreen Screen = TestData.Knowledge.Crisis;

    public static IEnumerable<object[]> Positives =>
        Sentences.Positives.Select(sentence => new object[] { sentence.Text, sentence.Level });

    public static IEnumerable<object[]> Negatives => Sentences.Negatives.Select(
        sentence => new object[] { sentence.Text, sentence.Ask ? CrisisLevel.Ask : CrisisLevel.None });

    [Theory]
    [MemberData(nameof(Positives))]
    public void Assess_Sign_HasAtLeastItsLevel(string text, CrisisLevel least) =>
        Assert.True(Screen.Assess(text, []).Level >= least, $"{Screen.Assess(text, [])} {text}");

    [Theory]
    [MemberData(nameof(Negatives))]
    public void Assess_HarmlessWording_DoesNotOpenTheCrisisPath(string text, CrisisLevel most) =>
        Assert.True(Screen.Assess(text, []).Level <= most, $"{Screen.Assess(text, [])} {text}");

    [Theory]
    [InlineData("我.不.想.活.了")]
    [InlineData("我 不想 活 了")]
    [InlineData("我不想😭活了")]
    [InlineData("我不x想x活了")]
    [InlineData("自*杀")]
    [InlineData("想自s")]
    [InlineData("不想huo了")]
    [InlineData("我想輕生")]
    [InlineData("ｚｓ的念头")]
    [InlineData("我想去死\u200b一死")]
    public void Assess_Disguised_IsSeen(string text) =>
        Assert.True(Screen.Assess(text, []).Level >= CrisisLevel.L3, $"{Screen.Assess(text, [])} {text}");

    [Theory]
    [InlineData("老板欠我三个月工资两万三，没签合同，人还在厂里")]
    [InlineData("我在楼顶干活，防水的工钱一直没给")]
    [InlineData("我是塔吊司机，工资拖了半年")]
    [InlineData("送外卖摔了谁管")]
    [InlineData("这个活动我不想去，活动几点结束")]
    [InlineData("工地活多钱少，活干完了不结账")]
    [InlineData("我就是想要回我的钱")]
    [InlineData("想学电工，晚上有课吗")]
    [InlineData("药费报销要什么材料")]
    public void Assess_OrdinaryRequest_IsNone(string text) =>
        Assert.Equal(CrisisAssessment.None, Screen.Assess(text, []));

    [Theory]
    [InlineData("我工友说他不想活了", "other_person", "crisis.other-person.l3")]
    [InlineData("我不想活了", "explicit", "crisis.l3")]
    [InlineData("我要弄死他，刀都买了", "harm_others", "crisis.harm-others.l4")]
    [InlineData("被班长摸了，不敢说", "abuse", "crisis.abuse.l2")]
    public void Assess_Sign_NamesKindAndReply(string text, string kind, string replyKey) =>
        Assert.Equal((kind, replyKey), (Screen.Assess(text, []).Kind, Screen.Assess(text, []).ReplyKey));

    [Fact]
    public void Assess_PlanAfterAnEarlierSign_IsImminent() =>
        Assert.Equal(CrisisLevel.L4, Screen.Assess("药就在手边", ["撑不下去了", "没人管我"]).Level);

    [Fact]
    public void Assess_SplitOverTwoMessages_IsSeen() =>
        Assert.Equal(CrisisLevel.L3, Screen.Assess("活了", ["我不想"]).Level);

    [Fact]
    public void Assess_OrdinaryTextAfterASign_IsNone() =>
        Assert.Equal(CrisisLevel.None, Screen.Assess("工资是八千", ["我不想活了"]).Level);

    [Fact]
    public void Assess_TenThousandCharacters_FindsTheEnd() =>
        Assert.True(Screen.Assess(new string('真', 9990) + "我不想活了", []).Level >= CrisisLevel.L3);

    [Theory]
    [InlineData("再见，谢谢你们")]
    [InlineData("大家保重")]
    [InlineData("对不起爸妈")]
    public void Assess_FarewellAfterDespair_Rises(string text)
    {
        Assert.Equal(CrisisLevel.L3, Screen.Assess(text, ["工资还没发", "撑不下去了", "没人管我"]).Level);
        Assert.True(Screen.Assess(text, []).Level <= CrisisLevel.L2);
    }

    [Fact]
    public void Assess_DespairTenMessagesAgo_IsForgotten() =>
        Assert.Equal(CrisisLevel.None, Screen.Assess("再见，谢谢你们", ["撑不下去了", .. Enumerable.Repeat("工资是八千", 10)]).Level);

    [Fact]
    public void Assess_ThirdSignOfDespair_Rises() =>
        Assert.Equal(CrisisLevel.L3, Screen.Assess("活着好累，看不到头", ["撑不下去了", "我成了家里的累赘"]).Level);

    [Theory]
    [InlineData("我没有想死")]
    [InlineData("不会自杀的")]
    [InlineData("书里写他想死")]
    [InlineData("以前想过死，现在好了")]
    [InlineData("怎么预防员工轻生")]
    [InlineData("心理热线是干嘛的")]
    public void Assess_DeniedQuotedPastOrPrevention_IsAtMostAQuestion(string text) =>
        Assert.True(Screen.Assess(text, []).Level <= CrisisLevel.Ask, $"{Screen.Assess(text, [])} {text}");

    [Theory]
    [InlineData("嗯，有过", true)]
    [InlineData("每天都想", true)]
    [InlineData("没有，就是着急钱", false)]
    public void Admits_Answer_SaysWhetherThereAreThoughts(string text, bool admits) =>
        Assert.Equal((admits, !admits), (Screen.Admits(text), Screen.HasNone(text)));

    [Theory]
    [InlineData("没意思")]
    [InlineData("没活路了")]
    [InlineData("没有人在乎我")]
    [InlineData("没有一天不想")]
    [InlineData("不会好了")]
    [InlineData("不是一天两天了")]
    public void HasNone_OtherAnswerThatBeginsAlike_IsNoRelief(string text) => Assert.False(Screen.HasNone(text));

    [Theory]
    [InlineData("没有")]
    [InlineData("没有的，放心")]
    [InlineData("没想过")]
    [InlineData("不会的")]
    public void HasNone_PlainAnswer_IsHeard(string text) => Assert.True(Screen.HasNone(text));

    [Theory]
    [InlineData("开玩笑的", true)]
    [InlineData("我没事，气话", true)]
    [InlineData("不安全", false)]
    [InlineData("没有人", false)]
    public void Denies_WholeMessage_TakesTheSignBack(string text, bool denies) =>
        Assert.Equal(denies, Screen.Denies(text));

    public sealed record CrisisSentences
    {
        public required IReadOnlyList<CrisisSentence> Positives { get; init; }

        public required IReadOnlyList<CrisisSentence> Negatives { get; init; }
    }

    public sealed record CrisisSentence
    {
        public required string Text { get; init; }

        public CrisisLevel Level { get; init; }

        public string? Kind { get; init; }

        public bool Ask { get; init; }
    }
}
