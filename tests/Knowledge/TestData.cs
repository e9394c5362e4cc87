using UnionBot.Knowledge;
using UnionBot.Tests.Support;

namespace UnionBot.Tests.Knowledge;

/// <summary>The data that ships, loaded once for all tests that only read it.</summary>
internal static class TestData
{
    public static string DataPath { get; } = Path.Combine(AppContext.BaseDirectory, "knowledge", "data");

    public static KnowledgeBase Knowledge { get; } = LoadedKnowledge.Base;
}
