namespace UnionBot.Knowledge.Loading;

/// <summary>A plain value together with the place it was read from, for cross-checks of values that are not records.</summary>
public sealed record Located<T>(T Value, SourceLocation At);
