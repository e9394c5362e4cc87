using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Looks for danger in every message: by wording, by what went before, and by what examples have taught.</summary>
/// <remarks>Each layer can raise the level, none can lower it. Linear in the length of the message, some ten microseconds.</remarks>
public sealed class CrisisScreen
{
    private const int RecentTexts = 10;

    /// <summary>Longest sentence, in characters, that is looked for in the pieces it was sent in.</summary>
    private const int LongestInPieces = 12;

    /// <summary>So many signs of L2 in a row of recent messages, this one among them, are L3.</summary>
    private const int SignsThatAddUp = 3;

    /// <summary>From this probability on the learned layer raises to L3; measured on texts it was not trained on.</summary>
    private const float RedFrom = 0.25f;

    private readonly CrisisWording wording;
    private readonly CrisisClassifier classifier;
    private readonly CrisisAnswers answers;

    /// <summary>Prepares the patterns and trains the learned layer: about a third of a second.</summary>
    public CrisisScreen(CrisisSigns signs, CrisisExamples examples)
    {
        wording = new CrisisWording(signs);
        classifier = new CrisisClassifier(examples, signs.Alike, text => Learnable(wording.Read(text)));
        answers = new CrisisAnswers(signs);
    }

    /// <summary>The level of a message, seen after the worker's earlier messages (oldest first; only the last ten count).</summary>
    public CrisisAssessment Assess(string text, IReadOnlyList<string> recentWorkerTexts)
    {
        var readings = wording.Read(text);
        var alone = Assess(readings);
        if (recentWorkerTexts.Count == 0 || alone.Level == CrisisLevel.L4)
            return alone;
        var recent = recentWorkerTexts.TakeLast(RecentTexts).ToList();
        if (wording.IsPlan(readings) && recent.Exists(IsSign))
            return Result(CrisisLevel.L4, CrisisKind.Imminent);
        if (alone.Level >= CrisisLevel.L3)
            return alone;
        if (wording.IsFarewell(readings) && recent.Exists(IsSign))
            return Result(CrisisLevel.L3, CrisisKind.Implicit);
        if (alone.Level == CrisisLevel.L2 && recent.Distinct().Count(IsSign) >= SignsThatAddUp - 1)
            return Result(CrisisLevel.L3, CrisisKind.Implicit);
        return InPieces(text, alone, recent);
    }

    /// <summary>Whether the message, as an answer to the question about thoughts of dying, says that there are some.</summary>
    public bool Admits(string text) => answers.Admits(text);

    /// <summary>Whether the whole message takes a sign back: a joke, all well, would not do it.</summary>
    public bool Denies(string text) => answers.Denies(text);

    /// <summary>Whether the message, as an answer to the question about thoughts of dying, says that there are none.</summary>
    public bool HasNone(string text) => answers.HasNone(text);

    /// <summary>Joins the message to the pieces just before it: 我不想 / 活了. By wording alone, of oneself alone.</summary>
    private CrisisAssessment InPieces(string text, CrisisAssessment alone, List<string> recent)
    {
        var joined = text;
        for (var at = recent.Count - 1; at >= 0 && recent[at].Length + joined.Length <= LongestInPieces; at--)
        {
            joined = recent[at] + joined;
            var (level, kind) = wording.Assess(wording.Read(joined));
            var isOfOneself = kind is CrisisKind.Explicit or CrisisKind.Implicit or CrisisKind.Slang;
            if (level > alone.Level && isOfOneself && !IsSign(recent[at]))
                return Result(level, kind);
        }

        return alone;
    }

    private bool IsSign(string text) => Assess(wording.Read(text)).Level >= CrisisLevel.L2;

    private CrisisAssessment Assess(CrisisReadings readings)
    {
        var (level, kind) = wording.Assess(readings);
        if (level < CrisisLevel.L3 && wording.HasHint(readings) && classifier.Score(Learnable(readings)) >= RedFrom)
            return Result(CrisisLevel.L3, CrisisKind.Implicit);
        return level == CrisisLevel.None ? CrisisAssessment.None : Result(level, kind);
    }

    private static string Learnable(CrisisReadings readings) => (readings.Joined ?? readings.Spoken).Text;

    private static CrisisAssessment Result(CrisisLevel level, CrisisKind kind) =>
        new(level, YamlBinder.SnakeCase(kind.ToString()), ReplyKey(level, kind));

    /// <summary>Key of the fixed reply; <see cref="CrisisLevel.None"/> has none.</summary>
    internal static string ReplyKey(CrisisLevel level, CrisisKind kind) => (level, kind) switch
    {
        (CrisisLevel.Ask, _) => "crisis.ask",
        (_, CrisisKind.OtherPerson) => $"crisis.other-person.{Lower(level)}",
        (_, CrisisKind.HarmOthers) => $"crisis.harm-others.{Lower(level)}",
        (_, CrisisKind.Abuse) => $"crisis.abuse.{Lower(level)}",
        _ => $"crisis.{Lower(level)}",
    };

    private static string Lower(CrisisLevel level) => level.ToString().ToLowerInvariant();
}
