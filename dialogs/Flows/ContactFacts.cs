using System.Text.RegularExpressions;
using UnionBot.Knowledge.Nlu.Entities;

namespace UnionBot.Dialogs.Flows;

/// <summary>The worker's own name and phone in free words; the boss's number is never taken for it.</summary>
public static partial class ContactFacts
{
    /// <summary>Name and phone by slot key; <paramref name="asking"/> is the slot asked for, if any.</summary>
    public static IEnumerable<(string Key, string Value)> Read(string text, string? asking)
    {
        var asked = asking is "worker_name" or "phone";
        foreach (var clause in Utterance.Clauses(text).Where(clause => !Others().IsMatch(clause)))
        {
            var own = asked || Own().IsMatch(text);
            if (own && PhoneReader.Read(clause) is { } phone)
                yield return ("phone", phone);
            if (own && NameReader.Read(clause) is { } name)
                yield return ("worker_name", name);
        }
    }

    [GeneratedRegex("我(的)?(电话|手机|号码|手机号|微信)|我叫|我是|我姓|本人|联系我|打给我|打我|给我打|俺叫|俺的")]
    private static partial Regex Own();

    [GeneratedRegex("老板|包工头|工头|经理|会计|领导|单位|公司|厂长|班长|组长|他|她|负责人|项目部|主管|店长|站长")]
    private static partial Regex Others();
}
