using UnionBot.Knowledge.Nlu;

namespace UnionBot.Knowledge.Faq;

/// <summary>Brings questions to the words in which they are compared.</summary>
internal sealed class FaqWording
{
    private readonly Wording spelling;
    private readonly Wording synonyms;
    private readonly Places places;

    /// <param name="spelling">Mends spelling.</param>
    /// <param name="synonyms">Usual word to the other words for it; the words under an empty one are left out.</param>
    /// <param name="places">Names of places: they are left out, since the article of another region is the same question.</param>
    public FaqWording(Wording spelling, IReadOnlyDictionary<string, IReadOnlyList<string>> synonyms, Places places)
    {
        (this.spelling, this.places) = (spelling, places);
        var usual = new Dictionary<string, string>();
        foreach (var (word, others) in synonyms)
        {
            foreach (var other in others)
                usual.TryAdd(spelling.Bare(other), word);
        }

        this.synonyms = new Wording(usual);
    }

    /// <summary>Letters and digits with the spelling mended.</summary>
    public string Bare(string text) => spelling.Bare(text);

    /// <summary>The same in the usual words; polite words and places stay only where nothing else is said.</summary>
    public string Usual(string text) =>
        synonyms.Bare(spelling.Bare(places.LeaveOut(text))) is { Length: > 0 } usual ? usual : spelling.Bare(text);
}
