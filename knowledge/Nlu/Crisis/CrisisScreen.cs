using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Looks for danger in one message by wording; linear in its length, some ten microseconds a message.</summary>
/// <remarks>Harmless wording is blanked out first, so what remains around it is still seen: 今天累死了，不想活了.</remarks>
public sealed class CrisisScreen
{
    private const int RecentTexts = 10;

    private readonly CrisisSigns signs;
    private readonly CrisisPattern[] harmless;
    private readonly CrisisPattern[] doubtful;
    private readonly CrisisPattern[] afterASign;
    private readonly CrisisPattern aboutAnother;
    private readonly (CrisisRule Rule, CrisisPattern Pattern)[] rules;

    /// <summary>Prepares the patterns, highest level first.</summary>
    public CrisisScreen(CrisisSigns signs)
    {
        this.signs = signs;
        harmless = [.. signs.Harmless.Select(pattern => new CrisisPattern(pattern))];
        doubtful = [.. signs.Doubtful.Select(pattern => new CrisisPattern(pattern))];
        afterASign = [.. signs.AfterASign.Select(pattern => new CrisisPattern(pattern))];
        aboutAnother = new CrisisPattern(signs.AboutAnother with { Value = signs.AboutAnother.Value + "$" });
        rules = [.. from rule in signs.Rules
                    orderby rule.Level descending
                    from pattern in rule.Patterns
                    select (rule, new CrisisPattern(pattern))];
    }

    /// <summary>The level of a message, seen after the worker's earlier messages (oldest first; only the last ten count).</summary>
    public CrisisAssessment Assess(string text, IReadOnlyList<string> recentWorkerTexts)
    {
        var alone = Assess(text);
        if (recentWorkerTexts.Count == 0 || alone.Level == CrisisLevel.L4)
            return alone;
        var recent = recentWorkerTexts.TakeLast(RecentTexts).ToList();
        var earlier = recent.Select(Assess).MaxBy(assessment => assessment.Level)!;
        var now = CrisisReading.Of(CrisisText.Of(text, signs.Aliases).Spoken);
        if (earlier.Level >= CrisisLevel.L2 && afterASign.Any(pattern => pattern.IndexIn(now) >= 0))
            return Result(CrisisLevel.L4, CrisisKind.Imminent);
        var splitInTwo = Assess(recent[^1] + text); // 我不想 / 活了
        return splitInTwo.Level > alone.Level && splitInTwo.Level > Assess(recent[^1]).Level ? splitInTwo : alone;
    }

    private CrisisAssessment Assess(string text)
    {
        var texts = CrisisText.Of(text, signs.Aliases);
        var spoken = Blank(harmless, CrisisReading.Of(texts.Spoken));
        var certain = Blank(doubtful, spoken);
        var lowest = ReferenceEquals(certain, spoken) ? CrisisLevel.None : CrisisLevel.Ask;
        var joined = texts.Joined == texts.Spoken
            ? null
            : Blank(doubtful, Blank(harmless, CrisisReading.Of(texts.Joined)));

        foreach (var (rule, pattern) in rules)
        {
            if (Before(pattern, certain, joined) is { } before)
                return Result(rule.Level, IsAboutAnother(before, rule.Kind) ? CrisisKind.OtherPerson : rule.Kind);
        }

        return lowest == CrisisLevel.None ? CrisisAssessment.None : Result(lowest, CrisisKind.Implicit);
    }

    private static CrisisReading Blank(CrisisPattern[] patterns, CrisisReading reading)
    {
        foreach (var pattern in patterns)
            reading = pattern.Blank(reading);
        return reading;
    }

    /// <summary>The text before the first match in either reading, or null.</summary>
    private static string? Before(CrisisPattern pattern, CrisisReading spoken, CrisisReading? joined)
    {
        if (pattern.IndexIn(spoken) is >= 0 and var index)
            return spoken.Text[..index];
        return joined is not null && !pattern.HasGap && pattern.IndexIn(joined) is >= 0 and var other
            ? joined.Text[..other]
            : null;
    }

    private bool IsAboutAnother(string before, CrisisKind kind) =>
        kind is CrisisKind.Explicit or CrisisKind.Implicit or CrisisKind.Slang or CrisisKind.Plan or CrisisKind.Imminent
        && aboutAnother.IndexIn(CrisisReading.Of(before)) >= 0;

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
