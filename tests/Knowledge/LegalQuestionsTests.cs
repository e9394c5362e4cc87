using UnionBot.Knowledge.Loading;
using UnionBot.Knowledge.Nlu;
using Xunit;

namespace UnionBot.Tests.Knowledge;

/// <summary>Questions that stand in no article, in workers' words, find the article that answers them.</summary>
public sealed class LegalQuestionsTests
{
    private const double LeastShare = 0.95;

    private static readonly IReadOnlyDictionary<string, IReadOnlyList<string>> Questions =
        new YamlLoader(Path.Combine(AppContext.BaseDirectory, "Knowledge"))
            .LoadFile<IReadOnlyDictionary<string, IReadOnlyList<string>>>("legal-questions.yml")!;

    [Fact]
    public void Find_OtherWording_FindsTheArticle()
    {
        var all = Questions.SelectMany(pair => pair.Value.Select(question => (Id: pair.Key, Question: question))).ToList();
        var strays = all.Where(asked => Nearest(asked.Question) != asked.Id).ToList();

        Assert.True(strays.Count <= (1 - LeastShare) * all.Count, string.Join('\n', strays));
    }

    private static string? Nearest(string question) =>
        TestData.Knowledge.Faq.Search(question, new DateOnly(2026, 11, 22), "北京", Recognition.Nothing).Nearest?.Entry.Id;

    [Fact]
    public void Questions_All_NameAnArticle() => Assert.Empty(
        Questions.Keys.Except(TestData.Knowledge.Faq.Entries.Select(entry => entry.Id)));
}
