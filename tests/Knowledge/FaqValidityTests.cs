using UnionBot.Knowledge;
using UnionBot.Knowledge.Faq;
using UnionBot.Knowledge.Loading;
using UnionBot.Knowledge.Nlu;
using Xunit;

namespace UnionBot.Tests.Knowledge;

/// <summary>Which article may be said, on which day and where; with articles of its own.</summary>
public sealed class FaqValidityTests(FaqValidityTests.Articles articles) : IClassFixture<FaqValidityTests.Articles>
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("雨伞补贴怎么领", "2026-11-22", FaqOutcome.Grounded, "test.umbrella-2026")]
    [InlineData("雨伞补贴怎么领", "2027-03-01", FaqOutcome.Grounded, "test.umbrella-2027")]
    [InlineData("雨伞补贴怎么领", "2025-12-31", FaqOutcome.Unavailable, null)]
    [InlineData("打铁花学堂几点开门", "2026-11-22", FaqOutcome.Grounded, "test.kite-beijing")]
    [InlineData("上海的打铁花学堂几点开门", "2026-11-22", FaqOutcome.Grounded, "test.kite-shanghai")]
    [InlineData("在苏州，打铁花学堂几点开门", "2026-11-22", FaqOutcome.Unavailable, null)]
    [InlineData("围棋社哪天活动", "2026-11-22", FaqOutcome.Grounded, "test.go")]
    [InlineData("围棋社哪天活动", "2027-03-31", FaqOutcome.Grounded, "test.go")]
    [InlineData("围棋社哪天活动", "2027-04-01", FaqOutcome.Unavailable, null)]
    [InlineData("量子纠缠是什么原理", "2026-11-22", FaqOutcome.NoMatch, null)]
    public void Search_RegionAndDay_SaysOnlyWhatHolds(string question, string day, FaqOutcome outcome, string? id)
    {
        var answer = articles.Faq.Search(question, DateOnly.Parse(day), "北京", Recognition.Nothing);

        Assert.Equal((outcome, id), (answer.Outcome, answer.Entry?.Id));
        Assert.Equal(outcome == FaqOutcome.Grounded, answer.Text is not null);
    }

    [Fact]
    public void Search_OtherUnion_GetsItsOwnRegion() =>
        Assert.Equal("test.kite-shanghai", articles.Faq.Search("打铁花学堂几点开门", Today, "上海", Recognition.Nothing).Entry?.Id);

    [Theory]
    [InlineData("2026-12-31", false)]
    [InlineData("2027-01-01", true)]
    public void Search_ReviewOverdue_SaysSo(string day, bool said) => Assert.Equal(said, articles.Faq
        .Search("围棋社哪天活动", DateOnly.Parse(day), "北京", Recognition.Nothing).Text!
        .Contains(TestData.Knowledge.Replies.Text("faq.review-due"), StringComparison.Ordinal));

    [Fact]
    public void OfProgram_ArticleExpired_IsUnavailable() =>
        Assert.Equal(FaqOutcome.Unavailable, articles.Faq.OfProgram("student-aid", new DateOnly(2090, 1, 1), "北京").Outcome);

    [Fact]
    public void OfProgram_NoArticle_IsNoMatch() => Assert.Equal(FaqOutcome.NoMatch, articles.Faq.OfProgram("nothing", Today, "北京").Outcome);

    [Fact]
    public void Load_SameWordingInForceTogether_IsRefused() =>
        Assert.Contains("已经有了", Assert.Throws<KnowledgeException>(() => Articles.Load(Articles.Twin)).Message, StringComparison.Ordinal);

    [Fact]
    public void Load_UnknownRegion_IsRefused() => Assert.Contains(
        "不是省",
        Assert.Throws<KnowledgeException>(() => Articles.Load(Articles.Text.Replace("[上海]", "[月球]", StringComparison.Ordinal))).Message,
        StringComparison.Ordinal);

    /// <summary>The data that ships with a few articles more.</summary>
    public sealed class Articles
    {
        public const string Text = """
            - {id: test.umbrella-2026, question: 雨伞补贴怎么领？, variants: [领雨伞补贴要什么], answer: 今年的。, sources: [national-12356-notice],
               valid_from: 2026-01-01, valid_until: 2026-12-31, reviewed_on: 2026-11-01}
            - {id: test.umbrella-2027, question: 雨伞补贴怎么领？, variants: [领雨伞补贴要什么], answer: 明年的。, sources: [national-12356-notice],
               valid_from: 2027-01-01, valid_until: 2027-12-31, reviewed_on: 2026-11-01}
            - {id: test.kite-beijing, question: 打铁花学堂几点开门？, variants: [打铁花学堂开门时间], answer: 北京的。, sources: [national-12356-notice],
               regions: [北京], reviewed_on: 2026-11-01}
            - {id: test.kite-shanghai, question: 打铁花学堂几点开门？, variants: [打铁花学堂开门时间], answer: 上海的。, sources: [national-12356-notice],
               regions: [上海], reviewed_on: 2026-11-01}
            - {id: test.go, question: 围棋社哪天活动？, variants: [围棋社周几], answer: 周三。, sources: [national-12356-notice],
               reviewed_on: 2026-01-01, review_by: 2026-12-31}
            - {id: test.student-aid, question: 助学金测试文章在哪里？, variants: [测试用的助学文章], answer: 测试。, sources: [national-12356-notice],
               program: student-aid, valid_until: 2027-12-31, reviewed_on: 2026-11-01}
            """;

        public const string Twin = """
            - {id: test.one, question: 铜锣怎么敲？, variants: [敲铜锣], answer: 一。, sources: [national-12356-notice], reviewed_on: 2026-11-01}
            - {id: test.two, question: 铜锣怎么敲？, variants: [打铜锣], answer: 二。, sources: [national-12356-notice], regions: [北京], reviewed_on: 2026-11-01}
            """;

        public FaqIndex Faq { get; } = Load(Text).Faq;

        public static KnowledgeBase Load(string text) =>
            DataCopy.Load(folder => File.WriteAllText(Path.Combine(folder, "faq", "test.yml"), text));
    }
}
