using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>The wording layer of the screen (<c>crisis.yml</c>); patterns are explained at the top of that file.</summary>
public sealed record CrisisSigns
{
    public required CrisisReview Review { get; init; }

    /// <summary>Look-alikes and disguises, each replaced by its plain word before anything else.</summary>
    public required IReadOnlyDictionary<string, string> Aliases { get; init; }

    /// <summary>Lists of words by name, for <c>&lt;name&gt;</c> in patterns.</summary>
    public required IReadOnlyDictionary<string, string> Words { get; init; }

    /// <summary>Words that the learned layer takes for one, each to the common word.</summary>
    public required IReadOnlyDictionary<string, string> Alike { get; init; }

    /// <summary>Figures of speech that are taken out before the rules look.</summary>
    public required IReadOnlyList<Located<string>> Harmless { get; init; }

    /// <summary>Wording that is taken out too, but earns a caring question.</summary>
    public required IReadOnlyList<Located<string>> Doubtful { get; init; }

    /// <summary>Text right before a sign that makes it a worry about someone else.</summary>
    public required Located<string> AboutAnother { get; init; }

    /// <summary>Answers that mean immediate danger once an earlier message was a sign.</summary>
    public required IReadOnlyList<Located<string>> AfterASign { get; init; }

    /// <summary>Farewells that mean thoughts of suicide once an earlier message was a sign.</summary>
    public required IReadOnlyList<Located<string>> FarewellsAfterASign { get; init; }

    /// <summary>A word that a message must have before the learned layer is asked.</summary>
    public required Located<string> Hint { get; init; }

    /// <summary>Answers to the question about thoughts of dying.</summary>
    public required CrisisAnswerPatterns Answers { get; init; }

    public required IReadOnlyList<CrisisRule> Rules { get; init; }
}

/// <summary>Who approved the wording of signs and replies, and when.</summary>
public sealed record CrisisReview
{
    public required FactStatus Status { get; init; }

    public string? By { get; init; }

    public DateOnly? On { get; init; }
}

/// <summary>Patterns that share a level and a kind.</summary>
public sealed record CrisisRule
{
    public required CrisisKind Kind { get; init; }

    public required CrisisLevel Level { get; init; }

    public required IReadOnlyList<Located<string>> Patterns { get; init; }

    public SourceLocation? At { get; init; }
}
