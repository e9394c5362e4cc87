namespace UnionBot.Knowledge.Nlu;

/// <summary>The patterns of an outright request for one intent, and what speaks against it.</summary>
internal sealed class OutrightPatterns(IntentDefinition intent)
{
    /// <summary>Greetings and the like are short; a longer text says something else as well.</summary>
    private const int LongestSmallTalk = 30;

    private readonly LinearPattern sure = new(intent.Sure);
    private readonly LinearPattern against = new(intent.Against);

    public IntentDefinition Intent => intent;

    public bool Match(string bare) => (intent.Service.Length > 0 || bare.Length <= LongestSmallTalk) && sure.IsMatch(bare);

    public bool SpeaksAgainst(string bare) => against.IsMatch(bare);
}
