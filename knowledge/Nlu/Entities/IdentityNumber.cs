using System.Globalization;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Why a text is no valid identity number.</summary>
public enum IdentityFault { None, Format, OldFifteenDigits, Area, Date, FutureDate, Checksum }

/// <summary>Resident identity numbers (GB 11643-1999). A valid one proves nothing about who sent it.</summary>
public static class IdentityNumber
{
    private const string CheckCharacters = "10X98765432";
    private static readonly int[] Weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

    /// <summary>The number without spaces and separators, half-width and with capital X; anything else stays as it is.</summary>
    public static string Normalise(string text)
    {
        var plain = SpokenText.Normalise(text);
        return string.Concat(plain.Where(letter => !char.IsWhiteSpace(letter) && letter != '-')).ToUpperInvariant();
    }

    /// <summary>What is wrong with a text that ought to be an identity number; the first fault in the order of the enum.</summary>
    public static IdentityFault Check(string text, DateOnly today)
    {
        var number = Normalise(text);
        if (number.Length == 15 && number.All(char.IsAsciiDigit))
            return IdentityFault.OldFifteenDigits;
        if (number.Length != 18 || !number[..17].All(char.IsAsciiDigit) || !(char.IsAsciiDigit(number[17]) || number[17] == 'X'))
            return IdentityFault.Format;
        if (!IsArea(number))
            return IdentityFault.Area;
        if (BirthDate(number) is not { } birth)
            return IdentityFault.Date;
        if (birth > today)
            return IdentityFault.FutureDate;
        return CheckCharacter(number) == number[17] ? IdentityFault.None : IdentityFault.Checksum;
    }

    /// <summary>Date of birth in a normalised number of 18 or 15 characters (which lack the century: 19); null when there is no such day.</summary>
    public static DateOnly? BirthDate(string number)
    {
        var digits = number.Length switch { 18 => number[6..14], 15 => "19" + number[6..12], _ => "" };
        return DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
    }

    /// <summary>Whether the number names a province, Hong Kong, Macao or Taiwan, or a residence permit for those (81 to 83).</summary>
    internal static bool IsArea(string number) =>
        ((number[0] - '0') * 10 + number[1] - '0') is >= 11 and <= 15 or >= 21 and <= 23 or >= 31 and <= 37 or >= 41 and <= 46
            or >= 50 and <= 54 or >= 61 and <= 65 or 71 or >= 81 and <= 83;

    // ISO 7064 MOD 11-2, as GB 11643-1999 prints it
    private static char CheckCharacter(string number)
    {
        var sum = 0;
        for (var i = 0; i < Weights.Length; i++)
            sum += (number[i] - '0') * Weights[i];
        return CheckCharacters[sum % 11];
    }
}
