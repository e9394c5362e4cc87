namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Sentences of the union's own that the learned layer is trained on (<c>crisis-examples.yml</c>).</summary>
public sealed record CrisisExamples
{
    public required CrisisReview Review { get; init; }

    /// <summary>The writer wants to die or to hurt himself, now, or fears it of someone close.</summary>
    public required CrisisExampleGroup Crisis { get; init; }

    /// <summary>Suffering without that.</summary>
    public required CrisisExampleGroup Distress { get; init; }

    /// <summary>Neither: what workers ask every day, and harmless words of death.</summary>
    public required CrisisExampleGroup Neutral { get; init; }
}

/// <summary>Sentences of one label.</summary>
public sealed record CrisisExampleGroup
{
    public required IReadOnlyList<string> Examples { get; init; }
}
