using System.Globalization;
using UnionBot.Knowledge.Loading;
using UnionBot.Knowledge.Nlu;
using Xunit;

namespace UnionBot.Tests.Knowledge;

public sealed class WageStoriesTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    private static readonly IReadOnlyList<WageStory> Stories =
        new YamlLoader(Path.Combine(AppContext.BaseDirectory, "Knowledge")).LoadFile<IReadOnlyList<WageStory>>("wage-facts.yml")!;

    [Theory]
    [InlineData("amount_owed", 0.9)]
    [InlineData("months_owed", 0.9)]
    [InlineData("people", 0.9)]
    [InlineData("contract", 0.9)]
    [InlineData("still_employed", 0.9)]
    [InlineData("iou", 0.9)]
    [InlineData("social_insurance", 0.9)]
    [InlineData("overdue_months", 0.8)]
    [InlineData("tenure_months", 0.85)]
    [InlineData("wage", 0.85)]
    [InlineData("deposit", 0.9)]
    [InlineData("paid", 0.85)]
    [InlineData("employer_type", 0.75)]
    public void Read_Stories_ReachTheMeasure(string key, double least)
    {
        var (stated, said, right) = (0, 0, 0);
        var wrong = new List<string>();
        foreach (var story in Stories)
        {
            var expected = story.Facts.GetValueOrDefault(key);
            var got = WageFactReader.Read(story.Text, Today).FirstOrDefault(fact => fact.Key == key && fact.Value != "unknown")?.Value;
            var fits = expected is not null && got is not null && IsRight(expected, got);
            stated += expected is null ? 0 : 1;
            said += got is null ? 0 : 1;
            right += fits ? 1 : 0;
            if (!fits && expected != got)
                wrong.Add($"{expected ?? "-"} / {got ?? "-"}: {story.Text}");
        }
        var measure = 2.0 * right / (stated + said);
        Assert.True(measure >= least, $"{key} {measure:0.000}\n{string.Join('\n', wrong)}");
    }

    [Fact]
    public void Stories_Registers_AreAllThere()
    {
        Assert.True(Stories.Count >= 80);
        Assert.All(["chat", "letter", "question"], register => Assert.True(Stories.Count(story => story.Register == register) >= 20));
    }

    private static bool IsRight(string expected, string got)
    {
        if (expected == got || !char.IsAsciiDigit(expected[0]) || !char.IsAsciiDigit(got[0]))
            return expected == got;
        var (wanted, read) = (Ends(expected), Ends(got));
        return read[0] <= wanted[^1] && wanted[0] <= read[^1];
    }

    private static decimal[] Ends(string value) => [.. value.Split('~').Select(end => decimal.Parse(end, CultureInfo.InvariantCulture))];
}
