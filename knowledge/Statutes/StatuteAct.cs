using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Statutes;

/// <summary>One article as it is cited.</summary>
public sealed record StatuteArticle
{
    /// <summary>The number in digits, "276之一" for inserted ones; "-" when the act is cited as a whole.</summary>
    public required string Article { get; init; }

    /// <summary>What the article says, quoted or in short.</summary>
    public required string Text { get; init; }

    /// <summary>Whether <see cref="Text"/> was checked against the statute.</summary>
    public required FactStatus Status { get; init; }

    public SourceLocation Location { get; init; } = new("", 0);
}

/// <summary>A statute and those of its articles that answers and calculators cite (<c>data/statutes</c>, one file an act).</summary>
public sealed record StatuteAct
{
    /// <summary>Kebab-case, the part of a reference before the colon, for example <c>labor-law</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Official title.</summary>
    public required string Title { get; init; }

    /// <summary>Title as workers are shown it.</summary>
    public required string ShortTitle { get; init; }

    /// <summary>Version and place of publication that was read.</summary>
    public required string Source { get; init; }

    /// <summary>First day on which the act, or the version cited, is in force.</summary>
    public required DateOnly InForceFrom { get; init; }

    public required IReadOnlyList<StatuteArticle> Articles { get; init; }

    public SourceLocation Location { get; init; } = new("", 0);
}
