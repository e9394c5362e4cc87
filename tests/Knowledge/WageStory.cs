namespace UnionBot.Tests.Knowledge;

/// <summary>A story and what its reader knows from it (<c>wage-facts.yml</c>); numbers may be ranges.</summary>
public sealed record WageStory
{
    public required string Text { get; init; }

    public required string Register { get; init; }

    public required IReadOnlyDictionary<string, string> Facts { get; init; }
}
