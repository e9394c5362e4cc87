using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Contacts;

/// <summary>A telephone number that workers may be given.</summary>
public sealed record Hotline
{
    /// <summary>Number as dialled and shown, for example <c>010-82951332</c>.</summary>
    public required string Number { get; init; }

    public required string Name { get; init; }

    /// <summary>Service hours in words, for example 24小时.</summary>
    public required string Hours { get; init; }

    /// <summary>Place it serves; null means the whole country.</summary>
    public string? Region { get; init; }

    /// <summary>Lines for people in danger or despair; shown first and in crisis replies.</summary>
    public bool Crisis { get; init; }

    public required FactStatus Status { get; init; }

    /// <summary>Day on which somebody last checked the number.</summary>
    public required DateOnly CheckedOn { get; init; }

    public SourceLocation? At { get; init; }
}
