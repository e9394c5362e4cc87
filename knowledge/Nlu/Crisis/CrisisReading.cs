namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>A text that patterns are matched against, with its characters; blanking keeps those of the whole text.</summary>
internal sealed record CrisisReading(string Text, TextCharacters Characters)
{
    public static CrisisReading Of(string text) => new(text, new TextCharacters(text));
}
