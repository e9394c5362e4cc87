namespace UnionBot.Knowledge.Loading;

/// <summary>One mistake in the data, worded in Chinese for the union staff who edit the files.</summary>
public sealed record KnowledgeError(string File, int Line, string Message)
{
    /// <summary>The form operators see: <c>file:line: message</c>.</summary>
    public override string ToString() => $"{File}:{Line}: {Message}";
}
