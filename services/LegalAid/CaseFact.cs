namespace UnionBot.Services.LegalAid;

/// <summary>One answer of the worker as staff read it; a sensitive one is shown only on the case itself.</summary>
public sealed record CaseFact(string Key, string Label, string Value, bool Sensitive);
