namespace UnionBot.Knowledge.Nlu;

/// <summary>What a worker wants.</summary>
/// <param name="Intent">The intent to act on; null when nothing is likely enough; one of <c>out-of-scope</c> when it surely is none of ours.</param>
/// <param name="Confidence">0 to 1, of the best intent even when <paramref name="Intent"/> is null; see <see cref="IntentRecognizer.Likely"/> and <see cref="IntentRecognizer.Outright"/>.</param>
/// <param name="Alternatives">The next best needs with some chance, best first, at most three, of other services than <paramref name="Intent"/>.</param>
public sealed record Recognition(IntentDefinition? Intent, double Confidence, IReadOnlyList<IntentDefinition> Alternatives)
{
    /// <summary>Nothing was said.</summary>
    public static Recognition Nothing { get; } = new(null, 0, []);

    /// <summary>Id of the intent to act on, or null.</summary>
    public string? IntentId => Intent?.Id;

    /// <summary>The flow that serves the intent; null when it has none, as for a greeting.</summary>
    public string? FlowId => Intent?.Flow;

    /// <summary>Whether it surely is none of the union's services.</summary>
    public bool IsOutOfScope => Intent?.Service == IntentDefinition.OutOfScope;
}
