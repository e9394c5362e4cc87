namespace UnionBot.Knowledge.Loading;

/// <summary>Where an entry stands: file as shown to staff (<c>knowledge/data/...</c>) and line, counted from 1.</summary>
/// <remarks>A data record with a property of this type gets the place of its own entry filled in by the loader.</remarks>
public sealed record SourceLocation(string File, int Line);
