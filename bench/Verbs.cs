using UnionBot.Knowledge;

namespace UnionBot.Bench;

/// <summary>Measures something on files and returns what is printed as JSON.</summary>
internal delegate object Verb(IReadOnlyList<string> paths, KnowledgeBase knowledge, ErrorFile errors);

/// <summary>What can be measured, by name.</summary>
internal static class Verbs
{
    public static IReadOnlyDictionary<string, Verb> All { get; } = new Dictionary<string, Verb>
    {
        ["routing"] = RoutingVerb.Run,
        ["crisis"] = CrisisVerb.Run,
        ["slots"] = SlotsVerb.Run,
        ["law"] = LawVerb.Run,
    };
}
