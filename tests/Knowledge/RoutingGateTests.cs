using UnionBot.Knowledge.Loading;
using Xunit;
using Xunit.Abstractions;

namespace UnionBot.Tests.Knowledge;

/// <summary>Short messages unknown to the training data, each with the need that staff would hear in it.</summary>
public sealed class RoutingGateTests(ITestOutputHelper output)
{
    private const string OutOfScope = "OTHER";

    private static readonly Dictionary<string, string> Labels = new()
    {
        ["join"] = "JOIN",
        ["legal-aid"] = "LEGAL_AID",
        ["psychological-support"] = "PSYCH",
        ["matchmaking"] = "MATCH",
        ["course-enrollment"] = "COURSE",
        ["programs"] = "SERVICE",
    };

    private static readonly YamlLoader Loader = new(Path.Combine(AppContext.BaseDirectory, "Knowledge"));

    private static readonly IReadOnlyList<Routed> Sentences =
    [
        .. Loader.LoadFile<ChatSentences>("routing-chat.yml")!.Sentences
            .Select(sentence => new Routed(sentence, TestData.Knowledge.Intents.Recognize(sentence.T).IntentId ?? "")),
    ];

    [Fact]
    public void Recognize_ShortMessages_NamesTheNeed() =>
        AssertShare(0.95, Sentences, routed => routed.Label == routed.Sentence.Label);

    [Fact]
    public void Recognize_ShortMessagesOfAService_MissesFew() => AssertShare(
        0.92,
        Sentences.Where(routed => routed.Sentence.Label != OutOfScope),
        routed => routed.Label == routed.Sentence.Label);

    [Fact]
    public void Recognize_ShortMessagesAboutAProgram_NamesTheProgram() => AssertShare(
        0.9,
        Sentences.Where(routed => routed.Sentence.Program is not null),
        routed => routed.Intent == $"programs.{routed.Sentence.Program}");

    private void AssertShare(double least, IEnumerable<Routed> sentences, Func<Routed, bool> right)
    {
        var wrongs = sentences.Where(routed => !right(routed)).ToList();
        foreach (var wrong in wrongs)
            output.WriteLine($"{wrong.Sentence.Label} {wrong.Sentence.Program}: {wrong.Sentence.T} -> {wrong.Intent}");
        var share = 1 - ((double)wrongs.Count / sentences.Count());
        output.WriteLine($"{share:0.0000}");

        Assert.True(share >= least, $"{share:0.000}: {string.Join('，', wrongs.Select(wrong => wrong.Sentence.T))}");
    }

    private sealed record Routed(ChatSentence Sentence, string Intent)
    {
        public string Label => Labels.GetValueOrDefault(Intent.Split('.')[0], OutOfScope);
    }

    public sealed record ChatSentences
    {
        public required IReadOnlyList<ChatSentence> Sentences { get; init; }
    }

    public sealed record ChatSentence
    {
        public required string T { get; init; }

        public required string Label { get; init; }

        public string? Program { get; init; }
    }
}
