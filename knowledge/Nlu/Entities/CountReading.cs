namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>A number of people, the writer included, with its place in the text; a single value has equal ends.</summary>
public sealed record CountReading(int Start, int Length, int Low, int High, bool Approximate);
