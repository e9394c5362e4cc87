using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Mobile numbers of the mainland.</summary>
public static partial class PhoneReader
{
    /// <summary>The first mobile number as eleven digits, without prefix and separators; null for landlines, hotlines and longer numbers.</summary>
    public static string? Read(string text) => Find(text)?.Number;

    internal static (string Number, int Start, int Length)? Find(string text)
    {
        var plain = SpokenText.Normalise(text);
        if (Mobile().Match(plain) is not { Success: true } match)
            return null;
        var digits = string.Concat(match.Groups["number"].Value.Where(char.IsAsciiDigit));
        return (digits, match.Groups["number"].Index, match.Groups["number"].Length);
    }

    // digits before or after would make it part of an account or an identity number
    [GeneratedRegex("(?<![\\d])(?:(?:\\+|00)?86[\\s-]?)?(?<number>1[3-9]\\d(?:[\\s-]?\\d){8})(?![\\s-]?\\d)")]
    private static partial Regex Mobile();
}
