using System.Buffers;
using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>E-mail addresses, number plates of vehicles, and streets with a house number.</summary>
public static partial class ContactReader
{
    private const int Longest = 80;
    private static readonly SearchValues<char> EmailLetters = SearchValues.Create("@");
    private static readonly SearchValues<char> PlateLetters = SearchValues.Create("京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼");
    private static readonly SearchValues<char> StreetLetters = SearchValues.Create("路街道巷同弄里村栋幢座楼");

    /// <summary>In order of kind, then of place; text in any width and case.</summary>
    public static IReadOnlyList<Entity> Read(string text) => [.. ReadPlain(SpokenText.Normalise(text))];

    internal static IEnumerable<Entity> ReadPlain(string text)
    {
        foreach (var match in Near(text, EmailLetters, Email(), 64))
            yield return new Entity(EntityKind.Email, match.Index, match.Length, match.Value.ToLowerInvariant());
        foreach (var match in Near(text, PlateLetters, Plate(), 0))
        {
            var value = string.Concat(match.Value.Where(letter => letter is not ('·' or '•' or '.' or ' ' or '-'))).ToUpperInvariant();
            yield return new Entity(EntityKind.Plate, match.Index, match.Length, value);
        }
        foreach (var match in Near(text, StreetLetters, House(), 9))
            yield return new Entity(EntityKind.Address, match.Index, match.Length, match.Value);
    }

    // the pattern is tried only around its cue letters, at most so many characters before one
    private static IEnumerable<Match> Near(string text, SearchValues<char> letters, Regex pattern, int before)
    {
        var from = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var offset = text.AsSpan(at).IndexOfAny(letters);
            if (offset < 0)
                yield break;
            at += offset;
            if (!IsFollowed(text, at))
                continue;
            var match = pattern.Match(text, Math.Max(from, at - before), Math.Min(text.Length, at + Longest) - Math.Max(from, at - before));
            if (!match.Success || match.Index > at)
                continue;
            yield return match;
            from = match.Index + match.Length;
            at = Math.Max(at, from - 1);
        }
    }

    // a number stands behind a street, a letter behind a province or an @
    private static bool IsFollowed(string text, int at)
    {
        for (var next = at + 1; next < text.Length && next <= at + 3; next++)
        {
            if (char.IsAsciiLetterOrDigit(text[next]) || "零一二三四五六七八九十甲乙".Contains(text[next], StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    // RFC 5321 bounds the parts, so the search is linear
    [GeneratedRegex(
        "(?<![A-Za-z0-9._%+-])[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9](?:[A-Za-z0-9-]{0,62}\\.){1,4}[A-Za-z]{2"
        + ",18}(?![A-Za-z])")]
    private static partial Regex Email();

    // GA 36-2018: province, office, five characters, six for electric vehicles; no I and no O
    [GeneratedRegex(
        "[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-HJ-NP-Za-hj-np-z][·•. -]?"
        + "(?:[A-HJ-NP-Za-hj-np-z0-9]{5,6}|[A-HJ-NP-Za-hj-np-z0-9]{4}[挂学警港澳])(?![A-Za-z0-9])(?<=[0-9].{0,5})")]
    private static partial Regex Plate();

    // 幸福路18号3号楼2单元501室, 3栋2单元206, 李家村二组
    [GeneratedRegex(
        "(?:[\\u4e00-\\u9fff-[在到去住是的了和，。我你他]]{1,8}(?:路|街|大道|巷|胡同|弄|里|道)(?:[东南西北中]段)?\\s?(?=[0-9一二三四五六七八九十甲乙])"
        + "(?:[甲乙]?[0-9一二三四五六七八九十百]{1,5}(?:-[0-9]{1,4})?(?:号院?(?![楼线])|弄)){1,2}|(?<=[^0-9])[0-9一二三四五六七八九十A-Za-z]{1,3}"
        + "(?:号楼|栋|幢|座)(?=[0-9一二三四五六七八九十]))"
        + "(?:[0-9一二三四五六七八九十A-Za-z]{1,3}(?:号楼|栋|幢|座))?(?:[0-9一二三四五六七八九十]{1,2}单元)?(?:[0-9一二三四五六七八九十]{1,3}[楼层])?(?:[0-9"
        + "]{2,4}(?:室|号|房)?)?"
        + "|[\\u4e00-\\u9fff-[在到去住是的了和，。我你他]]{2,6}村(?:[0-9一二三四五六七八九十]{1,3}(?:组|队|社|号)){1,2}")]
    private static partial Regex House();
}
