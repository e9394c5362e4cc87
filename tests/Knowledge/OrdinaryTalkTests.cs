using UnionBot.Knowledge.Loading;
using UnionBot.Knowledge.Nlu.Crisis;
using Xunit;

namespace UnionBot.Tests.Knowledge;

/// <summary>The crisis screen leaves ordinary talk alone, and reads a wish to die in English and pinyin too.</summary>
public sealed class OrdinaryTalkTests
{
    private static readonly Talk Sentences =
        new YamlLoader(Path.Combine(AppContext.BaseDirectory, "Knowledge")).LoadFile<Talk>("ordinary-talk.yml")!;

    private static readonly CrisisScreen Screen = TestData.Knowledge.Crisis;

    public static TheoryData<string> Harmless => [.. Sentences.Ordinary, .. Sentences.HarmlessLetters];

    public static TheoryData<string> Letters => [.. Sentences.Letters];

    [Theory]
    [MemberData(nameof(Harmless))]
    public void Assess_OrdinaryTalk_IsNotRed(string text) =>
        Assert.True(Screen.Assess(text, []).Level < CrisisLevel.L3, $"{Screen.Assess(text, [])} {text}");

    [Theory]
    [MemberData(nameof(Letters))]
    public void Assess_WishToDieInLetters_IsRed(string text) =>
        Assert.True(Screen.Assess(text, []).Level >= CrisisLevel.L3, $"{Screen.Assess(text, [])} {text}");

    public sealed record Talk
    {
        public required IReadOnlyList<string> Ordinary { get; init; }

        public required IReadOnlyList<string> Letters { get; init; }

        public required IReadOnlyList<string> HarmlessLetters { get; init; }
    }
}
