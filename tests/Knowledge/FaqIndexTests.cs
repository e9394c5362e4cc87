using UnionBot.Knowledge;
using UnionBot.Knowledge.Faq;
using UnionBot.Knowledge.Nlu;
using Xunit;

namespace UnionBot.Tests.Knowledge;

public sealed class FaqIndexTests
{
    private const int LongSentence = 45;

    private static readonly DateOnly Today = new(2026, 11, 22);

    private static FaqIndex Faq => TestData.Knowledge.Faq;

    private static string? IdFor(string text) => Faq.Search(text, Today, "北京", TestData.Knowledge.Intents.Recognize(text)).Entry?.Id;

    // of articles for several regions or dates the one that holds is found
    private static string? IdOf(string text) => Faq.Search(text, Today, "北京", Recognition.Nothing).Nearest?.Entry.Id;

    [Fact]
    public void Search_EveryQuestionAndVariant_FindsItsOwnEntry()
    {
        var strays = Faq.Entries.SelectMany(entry => entry.Variants.Prepend(entry.Question)
            .Where(question => IdOf(question) != entry.Id));

        Assert.Empty(strays);
    }

    [Theory]
    [InlineData("打仲裁贵吗", "legal-aid.arbitration-fee")]
    [InlineData("我想问一下劳动仲裁需要交钱吗", "legal-aid.arbitration-fee")]
    [InlineData("没有签劳动合同可以要到工资吗", "legal-aid.no-contract")]
    [InlineData("包工头人跑了我们找谁要钱啊", "legal-aid.contractor-fled")]
    [InlineData("我都走了一年半了还能告他吗", "legal-aid.over-one-year")]
    [InlineData("律师费太贵了请不起", "legal-aid.no-money-for-lawyer")]
    [InlineData("你们不会告诉我老板吧", "legal-aid.boss-told")]
    [InlineData("自己辞职走的工资还给吗", "legal-aid.left-by-myself")]
    [InlineData("发的都是现金咋证明", "legal-aid.cash-pay")]
    [InlineData("微信记录有用吗", "legal-aid.chat-evidence")]
    [InlineData("能去堵他们大门吗", "legal-aid.lawful-ways")]
    [InlineData("老板说没钱让我再等等怎么办", "legal-aid.boss-no-money")]
    [InlineData("我们二十个人能一起告吗", "legal-aid.many-workers")]
    [InlineData("12351是啥", "house.12351")]
    [InlineData("我不是会员可以吗", "house.not-a-member")]
    [InlineData("你是不是机器人", "house.robot")]
    public void Search_OtherWording_FindsTheEntry(string question, string id) => Assert.Equal(id, IdFor(question));

    [Theory]
    [MemberData(nameof(NoQuestions))]
    public void Search_NoQuestionOfOurs_FindsNothing(string text) => Assert.Null(IdFor(text));

    [Fact]
    public void Search_StoryThatMentionsAQuestion_FindsNothing() => Assert.Null(IdFor(
        "我去年三月到昌平华府工地干活，跟着包工头老李干了半年多，一共欠了两万三，当时没签合同能告吗这些我也不懂，后来人就不见了，家里老人等着看病"));

    [Fact]
    public void Answers_All_CiteTheirStatutes() => Assert.All(Faq.Entries, entry =>
    {
        Assert.Contains("依据：《", entry.Answer, StringComparison.Ordinal);
        Assert.All(entry.Statutes, key => Assert.NotNull(TestData.Knowledge.Statutes.Find(key)));
    });

    [Fact]
    public void Answers_InsertedArticle_IsReadAsPeopleSayIt()
    {
        var entry = Faq.Entries.First(one => one.Statutes.Contains("criminal-law:276之一"));

        Assert.Contains("《刑法》第276条之一", entry.Answer, StringComparison.Ordinal);
    }

    [Fact]
    public void Answers_NotYetChecked_SaySo() => Assert.All(Faq.Entries, entry => Assert.Equal(
        entry.Status == FactStatus.Confirm, entry.Answer.Contains(TestData.Knowledge.Replies.Text("faq.unconfirmed"), StringComparison.Ordinal)));

    [Fact]
    public void Answers_Tone_IsCalmAndShort() => Assert.All(Faq.Entries, entry =>
    {
        Assert.Equal(-1, entry.Answer.IndexOfAny(['！', '!']));
        Assert.DoesNotContain("你", entry.Answer.Replace("你们", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.All(entry.Answer.Split('\n')[0].Split('。'), sentence => Assert.InRange(sentence.Length, 0, LongSentence));
    });

    public static TheoryData<string> NoQuestions => [
        "", "宏达建筑工程有限公司", "红娘婚介所", "新东方学校", "心理咨询公司", "职业培训学校食堂", "昌平区回龙观，华府工地",
        "微信上聊天记录", "有微信聊天记录和工牌", "老板娘派活", "我想要回工资", "学徒", "实习", "工会的人说的", "两万三",
        "欠了三个月，一共一万八", "包工头老李派活，工资是会计发的", "上个月20号走的", "签了", "没签", "还在上班",
        "去劳动局投诉了", "打过12333", "仲裁了", "有欠条", "现金", "银行卡", "没交社保", "被辞退了", "自己辞职",
        "老板说没钱", "就我一个", "三十来个人", "今天天气怎么样", "苹果手机怎么截屏", "红烧肉需要哪些材料", "怎么投诉快递员",
        "飞机票个人信息泄露怎么办", "房东不退押金怎么办", "请律师发律师函好不好", "谢谢", "你好",
    ];
}
