using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Telephone, identity and bank card numbers, also with single spaces or dashes between groups, or spoken digit by digit.</summary>
public static partial class NumberCodeReader
{
    private const int MostGroups = 11;
    private const int Reach = 8;

    /// <summary>The numbers in order, none overlapping. <paramref name="today"/> tells births that are still to come.</summary>
    public static IReadOnlyList<NumberCode> Read(string text, DateOnly today) => ReadPlain(SpokenText.Normalise(text), today);

    internal static List<NumberCode> ReadPlain(string text, DateOnly today)
    {
        var runs = DigitRun.Find(text);
        var found = new List<NumberCode>();
        for (var i = 0; i < runs.Count; i++)
        {
            if (At(text, runs, i, today) is not { } code)
                continue;
            found.Add(code);
            while (i + 1 < runs.Count && runs[i + 1].Start < code.Start + code.Length)
                i++;
        }
        return found;
    }

    // the longest group of runs that is some number; 13800138000 13900139000 are two
    private static NumberCode? At(string text, List<DigitRun> runs, int first, DateOnly today)
    {
        if (IsContinued(runs, first, text))
            return null;
        NumberCode? best = null;
        var digits = "";
        for (var last = first; last < runs.Count && last - first < MostGroups; last++)
        {
            if (last > first && !Joins(runs, last - 1, text))
                break;
            digits += runs[last].Digits;
            if (digits.Length > 21)
                break;
            if (IsCut(runs, last, text, single: last == first))
                continue;
            best = Known(text, runs[first], digits, runs[last].End, today) ?? best;
        }
        return best;
    }

    private static bool Joins(List<DigitRun> runs, int index, string text) =>
        index >= 0 && index + 1 < runs.Count && runs[index + 1].Start - runs[index].End == 1 && (text[runs[index].End] is ' ' or '-'
            || (text[runs[index].End] is ')' or '）' && runs[index].Digits[0] == '0'));

    // 工号123 13800138000 are two numbers, 2024-13800138000 is one
    private static bool IsContinued(List<DigitRun> runs, int first, string text) =>
        Joins(runs, first - 1, text) && !IsWhole(runs[first - 1].Digits) && !IsPrefix(runs[first - 1].Digits)
        && !(IsWhole(runs[first].Digits) && text[runs[first - 1].End] == ' ');

    // digits that go on behind a separator make it part of something longer
    private static bool IsCut(List<DigitRun> runs, int last, string text, bool single) =>
        Joins(runs, last, text) && !IsWhole(runs[last + 1].Digits) && !(single && runs[last].Digits.Length >= 11 && text[runs[last].End] == ' ');

    private static bool IsWhole(string digits) => digits.Length is 11 or >= 15;

    private static bool IsPrefix(string digits) => digits is "86" or "0086";

    private static NumberCode? Known(string text, DigitRun first, string digits, int end, DateOnly today)
    {
        var start = first.Start;
        NumberCode Code(NumberCodeKind kind, string value, bool valid) => new(kind, start, end - start, value, valid);
        if (digits.Length == 18 && IdentityNumber.Check(digits, today) == IdentityFault.None)
            return Code(NumberCodeKind.IdentityNumber, digits, true);
        if (Mobile().Match(digits) is { Success: true } mobile)
        {
            var prefix = digits.Length - 11;
            if (prefix > first.Digits.Length)
                return null;
            // 86 and the sign behind it are not part of the number
            var from = start + prefix + (prefix > 0 && prefix == first.Digits.Length ? 1 : 0);
            return new NumberCode(NumberCodeKind.Mobile, from, end - from, mobile.Groups["number"].Value, true);
        }
        if (digits.Length is >= 16 and <= 19 && digits[^1] != 'X' && IsLuhn(digits) && digits[0] is >= '3' and <= '6' or '9')
            return Code(NumberCodeKind.BankCard, digits, true);
        if (Landline().IsMatch(digits) && IsLandlineWritten(text, first, end))
            return Code(NumberCodeKind.Landline, digits, true);
        var before = text.AsSpan(Math.Max(0, start - Reach), start - Math.Max(0, start - Reach));
        if (digits.Length is 7 or 8 && digits[0] is >= '2' and <= '8' && LandlineWord().IsMatch(before))
            return Code(NumberCodeKind.Landline, digits, true);
        if (digits.Length is >= 12 and <= 21 && digits[^1] != 'X' && CardWord().IsMatch(before))
            return Code(NumberCodeKind.BankCard, digits, digits.Length is >= 16 and <= 19 && IsLuhn(digits));
        if (digits.Length is 15 or 18 && IdentityNumber.IsArea(digits) && IdentityNumber.BirthDate(digits) is not null)
            return Code(NumberCodeKind.IdentityNumber, digits, false);
        return digits.Length is >= 14 and <= 19 && IdentityWord().IsMatch(before) ? Code(NumberCodeKind.IdentityNumber, digits, false) : null;
    }

    // 01012345678 without a separator is a landline only where a number begins
    private static bool IsLandlineWritten(string text, DigitRun first, int end) =>
        (first.Start == 0 || text[first.Start - 1] is not ('-' or '.')) && (end >= text.Length || text[end] is not ('.' or '%'));

    // ISO/IEC 7812-1, annex B
    private static bool IsLuhn(string digits)
    {
        var sum = 0;
        for (var i = 0; i < digits.Length; i++)
        {
            var digit = digits[^(i + 1)] - '0';
            sum += i % 2 == 0 ? digit : digit < 5 ? digit * 2 : digit * 2 - 9;
        }
        return sum % 10 == 0;
    }

    [GeneratedRegex("^(?:00)?(?:86)?(?<number>1[3-9][0-9]{9})$")]
    private static partial Regex Mobile();

    [GeneratedRegex("^(?:0(?:10|2[0-9])[2-8][0-9]{7}|0[3-9][1-9][0-9][2-8][0-9]{6,7})$")]
    private static partial Regex Landline();

    [GeneratedRegex("(?:座机|固话|电话|热线|tel)[是为:： ]{0,2}$", RegexOptions.IgnoreCase)]
    private static partial Regex LandlineWord();

    [GeneratedRegex("(?:卡号|账号|帐号|账户|银行卡|存折|卡)[是为:： ]{0,2}$")]
    private static partial Regex CardWord();

    [GeneratedRegex("(?:身份证|身份证号|证件号|身份证号码|证号)(?:码)?[是为:： ]{0,2}$")]
    private static partial Regex IdentityWord();
}
