namespace UnionBot.Knowledge.Loading;

/// <summary>The data cannot be used; the message has one line per mistake.</summary>
public sealed class KnowledgeException(IReadOnlyList<KnowledgeError> errors)
    : Exception(string.Join('\n', errors))
{
    /// <summary>All mistakes of all files, ordered by file and line; never empty.</summary>
    public IReadOnlyList<KnowledgeError> Errors { get; } = errors;
}
