using System.Globalization;

namespace Microsoft.Recognizers.Text.Number.Lexicons;

/// <summary>Builds tables of number words from the few words that languages compose.</summary>
internal static class WordTables
{
    /// <summary>0 to 99.</summary>
    /// <param name="units">The words from zero up that are not composed.</param>
    /// <param name="tens">20, 30 ... 90.</param>
    /// <param name="compose">The spellings of tens and unit together.</param>
    public static Dictionary<string, long> Cardinals(
        string[] units, string[] tens, Func<string, string, string[]> compose)
    {
        var table = new Dictionary<string, long>(StringComparer.Ordinal);
        for (var i = 0; i < units.Length; i++)
            foreach (var word in units[i].Split('|')) table[word] = i;
        for (var i = 0; i < tens.Length; i++)
        {
            foreach (var word in tens[i].Split('|'))
            {
                var value = (i + 2) * 10;
                table[word] = value;
                for (var unit = 1; unit <= 9; unit++)
                    foreach (var form in units[unit].Split('|').SelectMany(u => compose(word, u)))
                        table.TryAdd(form, value + unit);
            }
        }

        return table;
    }

    /// <summary>Numbers from <paramref name="first"/> up, by tens of step; "|" divides spellings.</summary>
    public static Dictionary<string, long> Row(string words, long first = 1, long step = 1)
    {
        var table = new Dictionary<string, long>(StringComparer.Ordinal);
        var value = first;
        foreach (var entry in words.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            foreach (var word in entry.Split('|')) table[word.Replace('_', ' ')] = value;
            value += step;
        }

        return table;
    }

    /// <summary>Ordinals that end in o or a, by tens from <paramref name="first"/> up, alone and before those of
    /// 1 to 9, with a space or without.</summary>
    public static Dictionary<string, long> Tens(string tens, string units, long first = 20)
    {
        var table = new Dictionary<string, long>(StringComparer.Ordinal);
        var value = first;
        foreach (var stem in tens.Split(' '))
        {
            foreach (var ending in "oa")
            {
                table[stem + ending] = value;
                var unit = 0;
                foreach (var unitStem in units.Split(' '))
                {
                    unit++;
                    table[$"{stem}{ending} {unitStem}{ending}"] = value + unit;
                    table[$"{stem}{ending}{unitStem}{ending}"] = value + unit;
                }
            }

            value += 10;
        }

        return table;
    }

    /// <summary>"|" divides spellings, "=" the words from their value.</summary>
    public static Dictionary<string, long> Map(string entries)
    {
        var table = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var entry in entries.Split(' '))
        {
            var (words, value) = (entry.Split('=')[0], long.Parse(entry.Split('=')[1], CultureInfo.InvariantCulture));
            foreach (var word in words.Split('|')) table[word] = value;
        }

        return table;
    }

    /// <summary>As <see cref="Map"/>, for signs of one character.</summary>
    public static Dictionary<char, long> Signs(string entries) => entries.Split(' ').Select(entry => entry.Split('='))
        .SelectMany(entry => entry[0].Select(sign => (sign, value: long.Parse(entry[1], CultureInfo.InvariantCulture))))
        .ToDictionary(pair => pair.sign, pair => pair.value);

    /// <summary>Adds 100 to 999, and thousands of what is below a hundred, written as one word.</summary>
    /// <param name="table">Has 0 to 99.</param>
    /// <param name="hundred">After one of the first nine numbers, or alone.</param>
    /// <param name="and">May stand between hundreds and the rest.</param>
    /// <param name="thousands">After a number.</param>
    /// <param name="thousand">One thousand, before hundreds.</param>
    public static void AddHundreds(
        Dictionary<string, long> table, string hundred, string and, string thousands, string thousand)
    {
        var below = table.Where(pair => pair.Value > 0).ToArray();
        foreach (var (word, digit) in below.Where(pair => pair.Value < 10).Append(new("", 1)))
        {
            table[word + hundred] = digit * 100;
            foreach (var (rest, value) in below)
            {
                table[word + hundred + rest] = (digit * 100) + value;
                if (and.Length > 0) table[word + hundred + and + rest] = (digit * 100) + value;
            }
        }

        foreach (var (word, value) in table.Where(pair => pair.Value is > 1 and < 1000).ToArray())
        {
            table[word + thousands] = value * 1000;
            if (value % 100 == 0) table[thousand + word] = 1000 + value;
        }
    }

    public static Dictionary<string, long> With(this Dictionary<string, long> table, Dictionary<string, long> more)
    {
        foreach (var (word, value) in more) table[word] = value;
        return table;
    }
}
