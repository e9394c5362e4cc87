namespace UnionBot.Knowledge.Nlu;

/// <summary>What a worker wants.</summary>
/// <param name="IntentId">The intent to act on; null when nothing is likely enough.</param>
/// <param name="FlowId">The flow that serves the intent; null when it has none, as for a greeting.</param>
/// <param name="Confidence">0 to 1, of the best intent even when <paramref name="IntentId"/> is null: from 0.6 act on it, from 0.8 it may interrupt a running form.</param>
/// <param name="Alternatives">Flow ids of the next best needs with some chance, best first; never <paramref name="FlowId"/> itself.</param>
public sealed record Recognition(string? IntentId, string? FlowId, double Confidence, IReadOnlyList<string> Alternatives);
