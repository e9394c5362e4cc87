using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>The wording layer of the screen: the patterns of <c>crisis.yml</c>.</summary>
/// <remarks>Harmless wording is blanked out first, so what remains around it is still seen: 今天累死了，不想活了.</remarks>
internal sealed class CrisisWording
{
    private readonly CrisisSigns signs;
    private readonly CrisisPattern[] harmless;
    private readonly CrisisPattern[] doubtful;
    private readonly CrisisPattern[] plansAfterASign;
    private readonly CrisisPattern[] farewellsAfterASign;
    private readonly CrisisPattern aboutAnother;
    private readonly CrisisPattern hint;
    private readonly (CrisisRule Rule, CrisisPattern Pattern)[] rules;
    private readonly PatternIndex harmlessIndex;
    private readonly PatternIndex doubtfulIndex;
    private readonly PatternIndex ruleIndex;

    /// <summary>Prepares the patterns, highest level first.</summary>
    public CrisisWording(CrisisSigns signs)
    {
        this.signs = signs;
        harmless = Patterns(signs.Harmless);
        doubtful = Patterns(signs.Doubtful);
        plansAfterASign = Patterns(signs.AfterASign);
        farewellsAfterASign = Patterns(signs.FarewellsAfterASign);
        aboutAnother = new CrisisPattern(CrisisPattern.Spell(signs.AboutAnother.Value, signs.Words) + "$");
        hint = new CrisisPattern(CrisisPattern.Spell(signs.Hint.Value, signs.Words));
        rules = [.. from rule in signs.Rules
                    orderby rule.Level descending
                    from pattern in Patterns(rule.Patterns)
                    select (rule, pattern)];
        harmlessIndex = new PatternIndex(harmless);
        doubtfulIndex = new PatternIndex(doubtful);
        ruleIndex = new PatternIndex([.. rules.Select(rule => rule.Pattern)]);
    }

    /// <summary>Takes out of a message what is harmless.</summary>
    public CrisisReadings Read(string text)
    {
        var texts = CrisisText.Of(text, signs.Aliases);
        var whole = CrisisReading.Of(texts.Spoken);
        var spoken = Blank(harmless, harmlessIndex, whole);
        var certain = Blank(doubtful, doubtfulIndex, spoken);
        var joined = texts.Joined == texts.Spoken ? null : WithoutHarmless(CrisisReading.Of(texts.Joined));
        return new CrisisReadings(whole, certain, joined, !ReferenceEquals(certain, spoken));
    }

    /// <summary>The highest level that a pattern gives, and its kind.</summary>
    public (CrisisLevel Level, CrisisKind Kind) Assess(CrisisReadings readings)
    {
        foreach (var number in ruleIndex.Candidates(readings.Spoken, readings.Joined))
        {
            var (rule, pattern) = rules[number];
            if (Before(pattern, readings) is { } before)
                return (rule.Level, IsAboutAnother(before, rule.Kind) ? CrisisKind.OtherPerson : rule.Kind);
        }

        return (readings.IsDoubtful ? CrisisLevel.Ask : CrisisLevel.None, CrisisKind.Implicit);
    }

    /// <summary>Whether there is any word at all without which the learned layer is not asked.</summary>
    public bool HasHint(CrisisReadings readings) => hint.IndexIn(readings.Joined ?? readings.Spoken) >= 0;

    /// <summary>Whether the message is immediate danger once an earlier one was a sign.</summary>
    public bool IsPlan(CrisisReadings readings) => Array.Exists(plansAfterASign, pattern => pattern.IndexIn(readings.Spoken) >= 0);

    /// <summary>Whether the message, harmless by itself, is a farewell once an earlier one was a sign.</summary>
    public bool IsFarewell(CrisisReadings readings) =>
        Array.Exists(farewellsAfterASign, pattern => pattern.IndexIn(readings.Whole) >= 0);

    private CrisisPattern[] Patterns(IReadOnlyList<Located<string>> patterns) =>
        [.. patterns.Select(pattern => new CrisisPattern(CrisisPattern.Spell(pattern.Value, signs.Words)))];

    private CrisisReading WithoutHarmless(CrisisReading reading) =>
        Blank(doubtful, doubtfulIndex, Blank(harmless, harmlessIndex, reading));

    private static CrisisReading Blank(CrisisPattern[] patterns, PatternIndex index, CrisisReading reading)
    {
        foreach (var number in index.Candidates(reading))
            reading = patterns[number].Blank(reading);
        return reading;
    }

    /// <summary>The text before the first match in either reading, or null.</summary>
    private static string? Before(CrisisPattern pattern, CrisisReadings readings)
    {
        if (pattern.IndexIn(readings.Spoken) is >= 0 and var index)
            return readings.Spoken.Text[..index];
        return readings.Joined is { } joined && !pattern.HasGap && pattern.IndexIn(joined) is >= 0 and var other
            ? joined.Text[..other]
            : null;
    }

    private bool IsAboutAnother(string before, CrisisKind kind) =>
        kind is CrisisKind.Explicit or CrisisKind.Implicit or CrisisKind.Slang or CrisisKind.Plan or CrisisKind.Imminent
        && aboutAnother.IndexIn(CrisisReading.Of(before)) >= 0;
}
