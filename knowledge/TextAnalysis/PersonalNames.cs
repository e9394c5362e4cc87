using System.Text.RegularExpressions;
using UnionBot.Knowledge.Nlu.Entities;

namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>Names of persons: one's own as introduced, others' with what they are called.</summary>
internal static partial class PersonalNames
{
    // frequent, and no parts of words before a title as in 班主任, 语文老师, 付律师费
    private const string Surnames = "王李张刘陈杨赵黄周吴徐孙胡朱林郭马罗梁宋郑谢韩唐冯董萧肖程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶闫余潘杜戴夏钟汪田任姜范石姚谭廖邹熊陆郝孔崔康毛邱秦江史顾侯邵孟龙汤尹黎贺赖龚";

    /// <summary>None overlap.</summary>
    public static IEnumerable<PersonalSpan> Find(string text)
    {
        var own = Own(text).ToList();
        var called = Titled().Matches(text).SelectMany(NameBefore);
        return own.Concat(called.Where(name => own.All(span => name.Start >= span.Start + span.Length || span.Start >= name.Start + name.Length)));
    }

    private static IEnumerable<PersonalSpan> Own(string text)
    {
        for (var from = 0; NameReader.Find(text[from..]) is { } found; from += found.Start + found.Name.Length)
            yield return new PersonalSpan(from + found.Start, found.Name.Length, PersonalSpan.Name);
    }

    // the longest name that ends at the title: 找王建国经理, but only 王 in 找王经理
    private static IEnumerable<PersonalSpan> NameBefore(Match match)
    {
        var letters = match.Groups["name"];
        for (var length = letters.Length; length >= 1; length--)
        {
            var name = letters.Value[^length..];
            if (length == 1 ? Surnames.Contains(name[0], StringComparison.Ordinal) : NameReader.ReadBare(name) == name)
            {
                yield return new PersonalSpan(letters.Index + letters.Length - length, length, PersonalSpan.Name);
                yield break;
            }
        }
    }

    [GeneratedRegex(
        "(?<name>[\\u4e00-\\u9fff]{1,4}?)(?:师傅|先生|女士|小姐|大姐|大哥|阿姨|经理|主任|主管|队长|班长|组长|科长|处长|厂长|院长|校长|总监|老板|老师|律师|医生|大夫|护士|会计|工头|包工头|书记|主席|同志|总(?=[说让叫不要给答，。,！？ ]|$))")]
    private static partial Regex Titled();
}
