using UnionBot.Knowledge;

namespace UnionBot.Tests.Support;

/// <summary>The real data, read once for all tests.</summary>
public static class LoadedKnowledge
{
    public static KnowledgeBase Base { get; } = KnowledgeBase.Load(Path.Combine(AppContext.BaseDirectory, "knowledge", "data"));
}
