namespace Microsoft.Recognizers.Text.Number;

/// <summary>The number words and separators of a language that writes spaces. Phrases are lower case, one space between
/// words, hyphens written as spaces.</summary>
internal sealed class NumberLexicon
{
    public required string Culture { get; init; }

    public char Decimal { get; init; } = '.';

    /// <summary>Whether a comma that divides no thousands is a decimal sign too: "3,5" in English.</summary>
    public bool CommaIsPoint { get; init; }

    /// <summary>Signs between groups of three digits.</summary>
    public string Thousands { get; init; } = ",";

    /// <summary>Numbers that are added up: 0 to 99, in some languages also 100 to 900.</summary>
    public Dictionary<string, long> Cardinals { get; init; } = [];

    /// <summary>Words that multiply what stands before them.</summary>
    public Dictionary<string, long> Rounds { get; init; } = [];

    /// <summary>Whether "thousand" counts without "one" before it.</summary>
    public bool BareRounds { get; init; }

    /// <summary>Dozens, which multiply a whole number.</summary>
    public Dictionary<string, long> Dozens { get; init; } = [];

    /// <summary>"a", "an": one, before a round word only.</summary>
    public HashSet<string> Articles { get; init; } = [];

    /// <summary>"and" between the parts of a number.</summary>
    public HashSet<string> Connectors { get; init; } = [];

    /// <summary>"minus".</summary>
    public HashSet<string> Negatives { get; init; } = [];

    /// <summary>"point", between whole number and decimals.</summary>
    public HashSet<string> Points { get; init; } = [];

    /// <summary>"over", between numerator and denominator.</summary>
    public HashSet<string> Overs { get; init; } = [];

    public Dictionary<string, long> Ordinals { get; init; } = [];

    /// <summary>"hundredth": multiplies what stands before it.</summary>
    public Dictionary<string, long> RoundOrdinals { get; init; } = [];

    /// <summary>What follows the numerator: "half", "thirds".</summary>
    public Dictionary<string, long> Denominators { get; init; } = [];

    /// <summary>Denominators that are a number without a numerator: "half".</summary>
    public Dictionary<string, double> BareFractions { get; init; } = [];

    /// <summary>What follows digits in an ordinal: "st", "nd".</summary>
    public string[] OrdinalSuffixes { get; init; } = [];

    /// <summary>Words before which "one" does not count: "the one", "this one".</summary>
    public HashSet<string> PointingWords { get; init; } = [];

    /// <summary>"last", "next": what they stand for, as (offset, relative to).</summary>
    public Dictionary<string, (int Offset, string RelativeTo)> Relatives { get; init; } = [];
}
