namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>What a message shows besides its meaning.</summary>
/// <param name="Language">ISO 639-1 code in lower case; <see cref="LanguageReader.Chinese"/> also where nothing can be told.</param>
/// <param name="Sentiment">From -1, despair, to 1, joy; 0 where no feeling is voiced.</param>
/// <param name="RedactedText">The text without personal data: fit for statistics, never for a case.</param>
public sealed record TextReading(string Language, double Sentiment, string RedactedText);
