using System.Text.RegularExpressions;
using UnionBot.Knowledge.Nlu;

namespace UnionBot.Knowledge.Faq;

/// <summary>Finds the checked answer to a question; immutable, safe for many threads.</summary>
public sealed partial class FaqIndex
{
    /// <summary>Below this the answer might be to another question, and none is given.</summary>
    private const double Sure = 0.62;

    private const double PatternScore = 0.9;

    /// <summary>Characters beside a pattern's match that do not make it a different question ("我想问一下").</summary>
    private const int Aside = 10;

    /// <summary>No question is longer; a story is not searched to its end.</summary>
    private const int LongestText = 200;

    private readonly Wording wording;
    private readonly PhraseIndex phrases;
    private readonly IReadOnlyList<(FaqEntry Entry, bool Asks)> owners;
    private readonly IReadOnlyList<(FaqEntry Entry, LinearPattern Pattern)> patterns;

    internal FaqIndex(IReadOnlyList<FaqEntry> entries, Wording wording)
    {
        this.wording = wording;
        Entries = entries;
        var all = entries.SelectMany(entry => entry.Variants.Prepend(entry.Question).Select(text => (entry, Text: wording.Bare(text)))).ToList();
        phrases = new PhraseIndex([.. all.Select(phrase => phrase.Text)]);
        owners = [.. all.Select(phrase => (phrase.entry, Asks(phrase.Text)))];
        patterns = [.. entries.Where(entry => entry.Patterns.Count > 0).Select(entry => (entry, new LinearPattern(entry.Patterns)))];
    }

    /// <summary>All answers, in the order of the files.</summary>
    public IReadOnlyList<FaqEntry> Entries { get; }

    /// <summary>What a program is, in general: the first answer about it that holds on a day; null when there is none.</summary>
    public FaqEntry? OfProgram(string program, DateOnly today) =>
        Entries.FirstOrDefault(entry => entry.Program == program && entry.IsValidOn(today));

    /// <summary>The answer to the text as a whole; null when the text is a longer story or no question here is like it.</summary>
    public FaqMatch? Find(string text)
    {
        if (text.Length > LongestText)
            return null;
        var bare = wording.Bare(text);
        var asks = Asks(bare) || text.AsSpan().TrimEnd().EndsWith(['？']) || text.AsSpan().TrimEnd().EndsWith(['?']);
        FaqMatch? best = null;
        phrases.Search(bare, (float)Sure, (phrase, score) => Take(owners[phrase].Entry, asks || !owners[phrase].Asks ? score : score * 0.8));
        foreach (var (entry, pattern) in patterns)
        {
            if (pattern.LongestMatch(bare) is > 0 and var length)
                Take(entry, PatternScore - (0.03 * Math.Max(0, bare.Length - length - Aside)));
        }

        return best;

        void Take(FaqEntry entry, double score)
        {
            if (score >= Sure && score > (best?.Score ?? 0))
                best = new FaqMatch(entry, score);
        }
    }

    private static bool Asks(string bare) => QuestionWord().IsMatch(bare);

    [GeneratedRegex("吗|嘛$|么$|不$|怎么|怎样|咋|如何|多少|多久|几|谁|哪|什么|啥|是不是|能不能|要不要|会不会|算不算|可以|行不行|有没有|合法")]
    private static partial Regex QuestionWord();
}
