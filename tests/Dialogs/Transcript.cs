namespace UnionBot.Tests.Dialogs;

/// <summary>A whole conversation as data (<c>tests/transcripts/**/*.yml</c>).</summary>
public sealed record Transcript
{
    public required string Name { get; init; }

    /// <summary>The day on which it begins, at 10:00 in China.</summary>
    public required DateOnly Today { get; init; }

    public required IReadOnlyList<TranscriptTurn> Turns { get; init; }
}

/// <summary>One message of the worker and what must come of it; what is not given is not checked.</summary>
public sealed record TranscriptTurn
{
    public string User { get; init; } = "";

    /// <summary>Content type of an attachment that comes with the message.</summary>
    public string? Attach { get; init; }

    /// <summary>Time that passes before the message: <c>3d</c>, <c>8h</c>.</summary>
    public string? After { get; init; }

    /// <summary>Whether the server is restarted before the message.</summary>
    public bool Restart { get; init; }

    /// <summary>Turns the stored flow into one of an older version before the message.</summary>
    public OlderState? Older { get; init; }

    /// <summary>Key of a reply that must be among those sent.</summary>
    public string? Reply { get; init; }

    /// <summary>Words that some reply must contain.</summary>
    public IReadOnlyList<string> Says { get; init; } = [];

    /// <summary>Words that no reply may contain.</summary>
    public IReadOnlyList<string> Not { get; init; } = [];

    /// <summary>Slot that the flow on top waits for.</summary>
    public string? Asks { get; init; }

    /// <summary>Stored answers of the flow on top; "null" for none.</summary>
    public IReadOnlyDictionary<string, string> Slots { get; init; } = new Dictionary<string, string>();

    public ExpectedCase? Case { get; init; }

    public ExpectedRequest? Request { get; init; }

    /// <summary>Level of the alert that must be open.</summary>
    public string? Alert { get; init; }

    /// <summary>Whether the message must be, or must not be, on the editors' list of questions without an answer.</summary>
    public bool? Noted { get; init; }

    /// <summary>Whether no alert may be open.</summary>
    public bool Noalert { get; init; }
}

public sealed record OlderState
{
    public int Version { get; init; }

    /// <summary>Slot keys and what they were called.</summary>
    public IReadOnlyDictionary<string, string> Rename { get; init; } = new Dictionary<string, string>();

    /// <summary>Answers that only the older version had.</summary>
    public IReadOnlyDictionary<string, string> Add { get; init; } = new Dictionary<string, string>();
}

public sealed record ExpectedCase
{
    public decimal? Amount { get; init; }

    /// <summary>Name and phone as stored; "null" for none.</summary>
    public string? Name { get; init; }

    public string? Phone { get; init; }

    public IReadOnlyDictionary<string, string> Facts { get; init; } = new Dictionary<string, string>();
}

public sealed record ExpectedRequest
{
    public required string Service { get; init; }

    public string? Need { get; init; }

    public string? Name { get; init; }

    public string? Phone { get; init; }
}
