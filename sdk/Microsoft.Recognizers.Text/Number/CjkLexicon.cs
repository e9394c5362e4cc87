namespace Microsoft.Recognizers.Text.Number;

/// <summary>The number signs of a language without spaces between words.</summary>
internal sealed class CjkLexicon
{
    public required string Culture { get; init; }

    public required Dictionary<char, long> Digits { get; init; }

    /// <summary>10, 100, 1000 multiply a digit; from 10,000 on they multiply all that stands before them.</summary>
    public required Dictionary<char, long> Units { get; init; }

    /// <summary>Of the digits, those that never stand after a decimal point.</summary>
    public string CountingDigits { get; init; } = "";

    /// <summary>Digits that are not read; neither is what they stand before.</summary>
    public string UnreadDigits { get; init; } = "";

    /// <summary>Before a number that counts back from the end: "second to last".</summary>
    public string[] FromEnd { get; init; } = [];

    /// <summary>"last": before a single digit, an ordinal or a number of things, but "at last 3000" is 3000.</summary>
    public string[] Last { get; init; } = [];

    /// <summary>After a number of things.</summary>
    public string Counters { get; init; } = "";

    /// <summary>"some", before a unit; does not change the number.</summary>
    public string Fillers { get; init; } = "";

    public required string Negatives { get; init; }

    public required string Points { get; init; }

    /// <summary>Half, before a unit or a dozen.</summary>
    public char Half { get; init; }

    /// <summary>Dozen and pair, after a number.</summary>
    public Dictionary<char, long> Collections { get; init; } = [];

    /// <summary>What may follow a single digit word; with anything else it is part of a word.</summary>
    public required string AfterDigit { get; init; }

    /// <summary>Between denominator and numerator.</summary>
    public required string OverWord { get; init; }

    /// <summary>Between whole number and fraction.</summary>
    public required string AndWord { get; init; }

    /// <summary>"four hundred five" means 450.</summary>
    public bool ShortensLastDigit { get; init; }

    /// <summary>Before an ordinal; 0 for none.</summary>
    public required char OrdinalPrefix { get; init; }

    /// <summary>After an ordinal without prefix.</summary>
    public string[] OrdinalSuffixes { get; init; } = [];

    /// <summary>Whether a number or ordinal is no place from the start.</summary>
    public bool IsFromEnd(string text, int start, int end)
    {
        var before = text.AsSpan(0, start).TrimEnd();
        var isOrdinal = text[start] == OrdinalPrefix || before.EndsWith([OrdinalPrefix]);
        if (before.EndsWith([OrdinalPrefix])) before = before[..^1].TrimEnd();
        if (EndsWithAny(before, FromEnd)) return true;
        var counts = isOrdinal || end == start + 1 || (end < text.Length && Counters.Contains(text[end]));
        return counts && EndsWithAny(before, Last);
    }

    private static bool EndsWithAny(ReadOnlySpan<char> text, string[] words)
    {
        foreach (var word in words)
            if (text.EndsWith(word, StringComparison.Ordinal)) return true;
        return false;
    }
}
