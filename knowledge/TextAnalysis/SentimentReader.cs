using UnionBot.Knowledge.Nlu;

namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>How a worker feels, from words of feeling; no part of the crisis screen, which knows far more.</summary>
public sealed class SentimentReader
{
    /// <summary>How far before a word its negation and degree may stand.</summary>
    private const int Reach = 4;

    /// <summary>"Not glad" is less sad than "sad".</summary>
    private const double Negated = -0.6;

    private readonly Dictionary<string, double> words = [];
    private readonly string[] negations;
    private readonly (string Word, double Factor)[] degrees;
    private readonly int longest;

    public SentimentReader(SentimentLexicon lexicon)
    {
        Add(lexicon.StrongNegative, -2);
        Add(lexicon.Negative, -1);
        Add(lexicon.Positive, 1);
        Add(lexicon.StrongPositive, 2);
        longest = words.Keys.Max(word => word.Length);
        negations = [.. lexicon.Negations.OrderByDescending(word => word.Length)];
        degrees = [.. lexicon.Degrees.OrderByDescending(pair => pair.Key.Length).Select(pair => (pair.Key, (double)pair.Value))];
    }

    /// <summary>From -1 to 1, two decimals; 0 where no feeling is voiced.</summary>
    public double Read(string text)
    {
        var plain = string.Concat(text.Select(TraditionalCharacters.Simplify));
        var (sum, end) = (0.0, 0);
        for (var at = 0; at < plain.Length; at++)
        {
            if (WordAt(plain, at) is not { } word)
                continue;
            sum += words[word] * Factor(Before(plain, end, at));
            at += word.Length - 1;
            end = at + 1;
        }
        return Math.Round(sum / (Math.Abs(sum) + 1), 2);
    }

    private void Add(IReadOnlyList<string> list, double weight)
    {
        foreach (var word in list)
            words[word] = weight;
    }

    private string? WordAt(string text, int at)
    {
        for (var length = Math.Min(longest, text.Length - at); length > 0; length--)
        {
            if (words.ContainsKey(text.Substring(at, length)))
                return text.Substring(at, length);
        }
        return null;
    }

    // only what belongs to the same clause
    private static string Before(string text, int end, int at)
    {
        var start = at;
        while (start > end && at - start < Reach && char.IsLetter(text[start - 1]))
            start--;
        return text[start..at];
    }

    private double Factor(string before)
    {
        var factor = 1.0;
        foreach (var (word, strength) in degrees)
        {
            if (before.Contains(word, StringComparison.Ordinal))
            {
                factor = strength;
                before = before.Replace(word, "", StringComparison.Ordinal);
                break;
            }
        }
        return negations.Any(word => before.Contains(word, StringComparison.Ordinal)) ? factor * Negated : factor;
    }
}
