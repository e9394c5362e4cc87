namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Writes variants of digits and signs in one way, without moving any character.</summary>
internal static class SpokenText
{
    private const string Variants = "萬億〇○兩幾個號";
    private const string Plain = "万亿零零两几个号";
    // also surnames and parts of words (陆师傅, 收拾): digits only beside another part of a number
    private const string Formal = "壹贰叁肆伍陆柒捌玖拾佰仟圆圓";
    private const string FormalPlain = "一二三四五六七八九十百千元元";
    private const string NumberParts = "壹贰叁肆伍陆柒捌玖拾佰仟萬万億亿零十百千元圆";

    /// <summary>The text with full-width, formal and traditional digits replaced; positions stay the same.</summary>
    public static string Normalise(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = PlainOf(source, i);
    });

    private static char PlainOf(string source, int i)
    {
        var letter = source[i];
        if (letter < '\u00a0')
            return letter;
        if (letter is '，')
            return IsWideDigit(source, i - 1) && IsWideDigit(source, i + 1) ? ',' : letter;
        if (letter is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '．' or '－' or '／' or '＋' or '～' or '％')
            return (char)(letter - 0xFEE0);
        if (letter is '￥')
            return '¥';
        var formal = Formal.IndexOf(letter, StringComparison.Ordinal);
        if (formal >= 0)
            return IsNumberPart(source, i - 1) || IsNumberPart(source, i + 1) ? FormalPlain[formal] : letter;
        var at = Variants.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 ? letter : Plain[at];
    }

    private static bool IsNumberPart(string source, int i) =>
        i >= 0 && i < source.Length && (char.IsAsciiDigit(source[i]) || NumberParts.Contains(source[i], StringComparison.Ordinal));

    private static bool IsWideDigit(string source, int i) => i >= 0 && i < source.Length && source[i] is >= '０' and <= '９';
}
