using System.Globalization;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>What stands before a unit: Arabic digits, a Chinese digit, two neighbouring ones (两三), a string of digits, 几.</summary>
internal readonly record struct Coefficient(int Width, decimal Low, decimal High)
{
    private const string Digits = "零一二三四五六七八九";

    public bool Vague { get; init; }
    public bool Arabic { get; init; }
    public bool Grouped { get; init; }
    public bool DigitString { get; init; }

    /// <summary>Width 0 when there is none; inside a number only one digit or a pair is taken.</summary>
    public static Coefficient At(string text, int index, bool inside = false)
    {
        if (index >= text.Length)
            return default;
        if (char.IsAsciiDigit(text[index]))
            return Written(text, index);
        if (text[index] is '几' or '数')
            return Several(text, index, inside);
        var first = DigitOf(text, index);
        if (first < 0 || (first == 0 && inside))
            return default;
        var run = 1;
        while (DigitOf(text, index + run) >= 0)
            run++;
        var second = DigitOf(text, index + 1);
        if (run == 2 && IsNeighbour(first, second))
            return new Coefficient(2, Math.Min(first, second), Math.Max(first, second)) { Vague = true };
        return run > 1 && !inside && text[index] != '两' ? Spelled(text, index, run) : new Coefficient(1, first, first);
    }

    private static bool IsNeighbour(int first, int second) =>
        first > 0 && (second == first + 1 || (first, second) is (3, 5) or (3, 2));

    private static Coefficient Several(string text, int index, bool inside)
    {
        var scaled = index + 1 < text.Length && "十百千万亿".Contains(text[index + 1], StringComparison.Ordinal);
        if (text[index] == '数' && (!scaled || (index > 0 && text[index - 1] is '人' or '次' or '岁' or '少' or '多')))
            return default;
        var low = inside ? 1 : index > 0 && text[index - 1] == '好' ? 3 : 2;
        return new Coefficient(1, low, 9) { Vague = true };
    }

    private static Coefficient Spelled(string text, int index, int run)
    {
        if (run > 15)
            return new Coefficient(run, 0, 0);
        var value = 0m;
        for (var i = 0; i < run; i++)
            value = value * 10 + DigitOf(text, index + i);
        return new Coefficient(run, value, value) { DigitString = true };
    }

    private static Coefficient Written(string text, int index)
    {
        var end = index;
        while (end < text.Length && char.IsAsciiDigit(text[end]))
            end++;
        var grouped = false;
        if (end - index <= 3)
        {
            while (IsGroup(text, end))
            {
                end += 4;
                grouped = true;
            }
        }
        if (end + 1 < text.Length && text[end] == '.' && char.IsAsciiDigit(text[end + 1]))
        {
            end++;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
        }
        // longer runs are account or phone numbers, which no unit follows
        if (!decimal.TryParse(text.AsSpan(index, Math.Min(end - index, 20)), NumberStyles.Number, CultureInfo.InvariantCulture, out var value))
            value = 0;
        return new Coefficient(end - index, value, value) { Arabic = true, Grouped = grouped };
    }

    private static bool IsGroup(string text, int at) =>
        at + 3 < text.Length && text[at] == ',' && char.IsAsciiDigit(text[at + 1]) && char.IsAsciiDigit(text[at + 2])
        && char.IsAsciiDigit(text[at + 3]) && (at + 4 >= text.Length || !char.IsAsciiDigit(text[at + 4]));

    private static int DigitOf(string text, int index) =>
        index >= text.Length ? -1 : text[index] == '两' ? 2 : Digits.IndexOf(text[index], StringComparison.Ordinal);
}
