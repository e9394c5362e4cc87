using UnionBot.Knowledge.Loading;
using Xunit;

namespace UnionBot.Tests.Knowledge;

/// <summary>Every service that the union has is reached by the words that workers use for it.</summary>
public sealed class SeedsCoverageTests
{
    private static readonly IReadOnlyList<SeedRow> Rows = Load();

    public static IEnumerable<object[]> Quoted =>
        Rows.SelectMany(row => row.Says, (row, text) => new object[] { row.Row, text });

    public static IEnumerable<object[]> Alike => Rows.Select(row => new object[] { row.Row, row.Like });

    [Theory]
    [MemberData(nameof(Quoted))]
    public void Recognize_WordsOfARow_ReachesItsService(string row, string text) => AssertReached(row, text);

    [Theory]
    [MemberData(nameof(Alike))]
    public void Recognize_OtherWordsOfARow_ReachesItsService(string row, string text) => AssertReached(row, text);

    private static void AssertReached(string row, string text)
    {
        var need = TestData.Knowledge.Intents.Recognize(text);
        var expected = Rows.Single(other => other.Row == row).Intents;

        Assert.True(
            expected.Any(id => need.IntentId == id || need.Intent?.Service == id),
            $"{row} {text}: {need.IntentId} {need.Confidence:0.00}, or {string.Join(' ', need.Alternatives.Select(intent => intent.Id))}");
    }

    private static IReadOnlyList<SeedRow> Load()
    {
        var loader = new YamlLoader(Path.Combine(AppContext.BaseDirectory, "Knowledge"));
        var rows = loader.LoadFile<IReadOnlyList<SeedRow>>("seeds-coverage.yml");
        loader.ThrowIfFaulty();
        return rows!;
    }

    private sealed record SeedRow
    {
        public required string Row { get; init; }

        public required IReadOnlyList<string> Intents { get; init; }

        public required IReadOnlyList<string> Says { get; init; }

        public required string Like { get; init; }
    }
}
