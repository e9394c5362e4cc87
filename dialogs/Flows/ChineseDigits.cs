using System.Globalization;

namespace UnionBot.Dialogs.Flows;

/// <summary>Small whole numbers as a worker writes them in "改3" or "第十二项".</summary>
public static class ChineseDigits
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The number from 0 to 99, or null when the text is none.</summary>
    public static int? Read(string text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            return number;
        var ten = text.IndexOf('十', StringComparison.Ordinal);
        if (ten < 0)
            return text.Length == 1 && Digits.IndexOf(text[0], StringComparison.Ordinal) is >= 0 and var digit ? digit : null;
        var tens = ten == 0 ? 1 : Digits.IndexOf(text[0], StringComparison.Ordinal);
        var ones = ten == text.Length - 1 ? 0 : Digits.IndexOf(text[^1], StringComparison.Ordinal);
        return tens < 0 || ones < 0 ? null : (tens * 10) + ones;
    }
}
