namespace UnionBot.Knowledge.Nlu;

/// <summary>One fact of a wage dispute as the worker stated it; numbers may be ranges (20~29), dates approximate (~2025-10).</summary>
public sealed record WageFact(string Key, string Value, int Start, int Length);
