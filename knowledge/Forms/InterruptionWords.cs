namespace UnionBot.Knowledge.Forms;

/// <summary>The words for one thing a worker may say at any time ("上一步", "不知道").</summary>
public sealed record InterruptionWords
{
    /// <summary>Name of the interruption in snake_case, e.g. <c>skip_rest</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Whole utterances, without punctuation and particles.</summary>
    public IReadOnlyList<string> Exact { get; init; } = [];

    /// <summary>Regular expressions; a match anywhere in the utterance counts.</summary>
    public IReadOnlyList<string> Patterns { get; init; } = [];
}
