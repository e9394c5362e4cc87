using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>Addresses down to the door; a district or a site alone tells nobody's home.</summary>
internal static partial class PersonalPlaces
{
    public static IEnumerable<PersonalSpan> Find(string text) =>
        Address().Matches(text).Select(match => new PersonalSpan(match.Index, match.Length, PersonalSpan.Place));

    // street and number, or building and room, each with the name before it
    [GeneratedRegex(
        "(?:[\\u4e00-\\u9fff-[我住在是到于的了址家和跟]]{1,8}?(?:路|大街|街道?|大道|巷|胡同|弄|里|小区|花园|家园|公寓|新村|村|苑|宿舍|社区|大厦))?"
        + "(?:(?:[\\u4e00-\\u9fff-[我住在是到于的了址家和跟]]{1,6}(?:路|大街|街|大道|巷|胡同)\\d{1,5}(?:号院?|弄))"
        + "|(?:[\\dA-Za-z一二三四五六七八九十]{1,4}(?:号楼|栋|幢|座|弄|号院)"
        + "(?:[\\d一二三四五六七八九十]{1,3}单元)?(?:[\\d一二三四五六七八九十]{1,3}[层楼])?[\\d一二三四五六七八九十零]{1,5}(?:室|号房?|房间?|户))"
        + "|(?<=(?:小区|公寓|宿舍|社区|大厦|花园|家园|苑|单元|村))[\\d一二三四五六七八九十零]{1,5}(?:室|号))"
        + "(?:[\\dA-Za-z一二三四五六七八九十]{1,4}(?:号楼|栋|幢|座))?(?:[\\d一二三四五六七八九十]{1,3}单元)?(?:[\\d一二三四五六七八九十]{1,3}[层楼])?"
        + "(?:[\\d一二三四五六七八九十零]{1,5}(?:室|号房?|房间?|户))?")]
    private static partial Regex Address();
}
