using UnionBot.Knowledge.Loading;
using Xunit;

namespace UnionBot.Tests.Knowledge;

/// <summary>Sentences that mean what those of the handbook mean, in other words: most must be seen, whoever writes them.</summary>
public sealed class CrisisSiblingTests
{
    private static readonly Siblings Sentences =
        new YamlLoader(Path.Combine(AppContext.BaseDirectory, "Knowledge")).LoadFile<Siblings>("crisis-siblings.yml")!;

    public static IEnumerable<object[]> Halves => [[Sentences.TunedSigns, 0.95], [Sentences.KeptSigns, 0.95]];

    [Theory]
    [MemberData(nameof(Halves))]
    public void Assess_Signs_AreSeenAtTheirLevel(IReadOnlyList<CrisisScreenTests.CrisisSentence> signs, double least)
    {
        var seen = signs.Count(sign => TestData.Knowledge.Crisis.Assess(sign.Text, []).Level >= sign.Level);
        Assert.True(seen >= least * signs.Count, $"{seen} of {signs.Count}");
    }

    [Fact]
    public void Assess_Harmless_RaisesNoAlarm()
    {
        var all = Sentences.TunedHarmless.Concat(Sentences.KeptHarmless).ToList();
        var alarms = all.Count(sentence => TestData.Knowledge.Crisis.Assess(sentence.Text, []).IsCrisis);
        Assert.True(alarms <= 0.03 * all.Count, $"{alarms} of {all.Count}");
    }

    public sealed record Siblings
    {
        public required IReadOnlyList<CrisisScreenTests.CrisisSentence> TunedSigns { get; init; }

        public required IReadOnlyList<CrisisScreenTests.CrisisSentence> TunedHarmless { get; init; }

        public required IReadOnlyList<CrisisScreenTests.CrisisSentence> KeptSigns { get; init; }

        public required IReadOnlyList<CrisisScreenTests.CrisisSentence> KeptHarmless { get; init; }
    }
}
