using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>Numbers and addresses by which a person is reached or known; the text has plain digits.</summary>
internal static partial class PersonalNumbers
{
    /// <summary>None overlap: the surer kinds first.</summary>
    public static IEnumerable<PersonalSpan> Find(string text)
    {
        (Regex Pattern, string Mark, Func<string, bool> IsOne)[] kinds =
        [
            (Email(), PersonalSpan.Email, _ => true),
            (Identity(), PersonalSpan.Identity, _ => true),
            (OldIdentity(), PersonalSpan.Identity, _ => true),
            (Mobile(), PersonalSpan.Phone, _ => true),
            (Spoken(), PersonalSpan.Phone, _ => true),
            (SpokenIdentity(), PersonalSpan.Identity, _ => true),
            (Landline(), PersonalSpan.Phone, _ => true),
            (NamedCard(), PersonalSpan.Card, _ => true),
            (Card(), PersonalSpan.Card, IsLuhn),
            (Account(), PersonalSpan.Account, _ => true),
            (Plate(), PersonalSpan.Plate, value => value.Any(char.IsAsciiDigit)),
        ];
        var found = new List<PersonalSpan>();
        foreach (var (pattern, mark, isOne) in kinds)
        {
            text = pattern.Replace(text, match =>
            {
                var value = match.Groups["it"];
                if (!isOne(value.Value))
                    return match.Value;
                found.Add(new PersonalSpan(value.Index, value.Length, mark));
                return match.Value[..(value.Index - match.Index)] + new string(PersonalSpan.Blank, value.Length);
            });
        }
        return found;
    }

    // ISO/IEC 7812-1, annex B
    private static bool IsLuhn(string number)
    {
        var digits = number.Where(char.IsAsciiDigit).Reverse().Select(digit => digit - '0').ToList();
        var sum = digits.Select((digit, place) => place % 2 == 0 ? digit : digit < 5 ? digit * 2 : (digit * 2) - 9).Sum();
        return digits.Count is >= 16 and <= 19 && sum % 10 == 0;
    }

    [GeneratedRegex(@"(?<it>[A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,4})")]
    private static partial Regex Email();

    // GB 11643: area, birth date, order, check digit
    [GeneratedRegex(
        @"(?<!\d)(?<it>[1-9](?:[ -]?\d){5}[ -]?(?:1[ -]?[89]|2[ -]?0)[ -]?\d[ -]?\d[ -]?(?:0[ -]?[1-9]|1[ -]?[0-9])[ -]?(?:[0-3][ -]?\d)(?:[ -]?\d){3}[ -]?[\dXx])(?![ -]?\d)")]
    private static partial Regex Identity();

    [GeneratedRegex(@"(?<!\d)(?<it>[1-8]\d{5}\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3})(?!\d)")]
    private static partial Regex OldIdentity();

    [GeneratedRegex(@"(?<!\d)(?:(?:\+|00)?86[ -]?)?(?<it>1[3-9]\d(?:[ -]?\d){8})(?![ -]?\d)")]
    private static partial Regex Mobile();

    // 幺三八零零…, also with pauses
    [GeneratedRegex("(?<![零一二三四五六七八九])(?<it>[一幺][ ,，、]?[三四五六七八九](?:[ ,，、]?[零一幺二两三四五六七八九]){9})(?![零一幺二三四五六七八九])")]
    private static partial Regex Spoken();

    [GeneratedRegex("(?<it>[一二两三四五六七八幺](?:[ ,，、]?[零一幺二两三四五六七八九]){16}[ ,，、]?[零一幺二两三四五六七八九Xx叉])")]
    private static partial Regex SpokenIdentity();

    [GeneratedRegex(@"(?<!\d)(?<it>[(（]?0(?:10|2\d|[3-9]\d{2})[)）]?[ -]?[2-8]\d{6,7})(?!\d)")]
    private static partial Regex Landline();

    [GeneratedRegex(@"(?:卡号|银行卡|账号|账户|存折)[是为:： ]{0,2}(?<it>\d(?:[ -]?\d){11,20})(?![ -]?\d)")]
    private static partial Regex NamedCard();

    [GeneratedRegex(@"(?<!\d)(?<it>[3-69]\d{3}(?:[ -]?\d){12,15})(?![ -]?\d)")]
    private static partial Regex Card();

    [GeneratedRegex(
        @"(?:微信|薇信|威信|v信|weixin|wechat|(?<![a-z])vx|(?<![a-z])wx|(?<![a-z])qq|扣扣|企鹅|支付宝|抖音|快手)(?:账?号码?|id)?[是为:： ]{0,3}(?<it>[a-z][-_a-z0-9]{4,19}|\d{5,12})(?![-_a-z0-9])",
        RegexOptions.IgnoreCase)]
    private static partial Regex Account();

    [GeneratedRegex("(?<it>[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Za-hj-np-z][· ]?[A-HJ-NP-Za-hj-np-z0-9]{4,5}[A-HJ-NP-Za-hj-np-z0-9挂学警港澳])(?![A-Za-z0-9])")]
    private static partial Regex Plate();
}
