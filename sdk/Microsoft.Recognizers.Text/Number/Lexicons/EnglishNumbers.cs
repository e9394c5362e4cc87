namespace Microsoft.Recognizers.Text.Number.Lexicons;

internal static class EnglishNumbers
{
    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
        "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ];

    private static readonly string[] Tens =
        ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly string[] OrdinalUnits =
    [
        "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth", "eleventh",
        "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth", "eighteenth", "nineteenth",
    ];

    private static readonly Dictionary<string, long> Rounds =
        WordTables.Map("hundred=100 thousand=1000 million=1000000 billion=1000000000 trillion=1000000000000");

    public static NumberLexicon Create() => new()
    {
        Culture = Text.Culture.English,
        CommaIsPoint = true,
        Thousands = ", \u00a0",
        Cardinals = WordTables.Cardinals(Units, Tens, (tens, unit) => [$"{tens} {unit}"]),
        Rounds = Rounds,
        Dozens = new() { ["dozen"] = 12, ["dozens"] = 12 },
        Articles = ["a", "an"],
        Connectors = ["and"],
        Negatives = ["minus", "negative"],
        Points = ["point"],
        Overs = ["over"],
        Ordinals = Ordinals(),
        RoundOrdinals = Rounds.ToDictionary(pair => pair.Key + "th", pair => pair.Value),
        Denominators = Denominators(),
        BareFractions = new() { ["half"] = 0.5 },
        OrdinalSuffixes = ["st", "nd", "rd", "th"],
        PointingWords = ["the", "this", "that", "which"],
        Relatives = Relatives(),
    };

    private static Dictionary<string, long> Ordinals()
    {
        var table = OrdinalUnits.Select((word, i) => (word, value: i + 1L)).ToDictionary(p => p.word, p => p.value);
        for (var i = 0; i < Tens.Length; i++)
        {
            table[Tens[i][..^1] + "ieth"] = (i + 2) * 10;
            for (var unit = 1; unit <= 9; unit++) table[$"{Tens[i]} {OrdinalUnits[unit - 1]}"] = ((i + 2) * 10) + unit;
        }

        return table;
    }

    private static Dictionary<string, long> Denominators()
    {
        var table = new Dictionary<string, long> { ["half"] = 2, ["halves"] = 2, ["quarter"] = 4, ["quarters"] = 4 };
        var ordinals = Ordinals().Where(pair => pair.Value > 2)
            .Concat(Rounds.Select(pair => new KeyValuePair<string, long>(pair.Key + "th", pair.Value)));
        foreach (var (word, value) in ordinals)
        {
            table[word] = value;
            table[word + "s"] = value;
        }

        return table;
    }

    private static Dictionary<string, (int Offset, string RelativeTo)> Relatives() => new()
    {
        ["last"] = (0, "end"),
        ["penultimate"] = (-1, "end"),
        ["next to last"] = (-1, "end"),
        ["the second to last"] = (-1, "end"),
        ["second to last"] = (-1, "end"),
        ["the last but one"] = (-1, "end"),
        ["last but one"] = (-1, "end"),
        ["the one before the last one"] = (-1, "end"),
        ["the one before the last"] = (-1, "end"),
        ["antepenultimate"] = (-2, "end"),
        ["next"] = (1, "current"),
        ["next one"] = (1, "current"),
        ["previous"] = (-1, "current"),
        ["previous one"] = (-1, "current"),
        ["current"] = (0, "current"),
        ["current one"] = (0, "current"),
    };
}
