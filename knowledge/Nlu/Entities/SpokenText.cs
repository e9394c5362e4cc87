namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Writes variants of digits and signs in one way, without moving any character.</summary>
internal static class SpokenText
{
    private const string Variants = "壹贰叁肆伍陆柒捌玖拾佰仟萬億圆圓〇○Ｏ兩幾個號";
    private const string Plain = "一二三四五六七八九十百千万亿元元零零零两几个号";

    /// <summary>The text with full-width, formal and traditional digits replaced; positions stay the same.</summary>
    public static string Normalise(string text) => string.Create(text.Length, text, static (span, source) =>
    {
        for (var i = 0; i < span.Length; i++)
            span[i] = PlainOf(source, i);
    });

    private static char PlainOf(string source, int i)
    {
        var letter = source[i];
        if (letter is '，')
            return i > 0 && i + 1 < source.Length && IsWideDigit(source[i - 1]) && IsWideDigit(source[i + 1]) ? ',' : letter;
        if (letter is >= '０' and <= '９' or >= 'Ａ' and <= 'Ｚ' or >= 'ａ' and <= 'ｚ' or '．' or '－' or '／' or '＋' or '～' or '％')
            return (char)(letter - 0xFEE0);
        if (letter is '￥')
            return '¥';
        var at = Variants.IndexOf(letter, StringComparison.Ordinal);
        return at < 0 ? letter : Plain[at];
    }

    private static bool IsWideDigit(char letter) => letter is >= '０' and <= '９';
}
