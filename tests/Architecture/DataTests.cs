using System.Text.RegularExpressions;
using UnionBot.Tests.Knowledge;
using Xunit;

namespace UnionBot.Tests.Architecture;

public sealed partial class DataTests
{
    [Fact]
    public void Hotlines_Order_StartsWithDangerThenPsychologicalAid() => Assert.Equal(
        ["120", "110", "12356"], TestData.Knowledge.Contacts.Hotlines.Take(3).Select(hotline => hotline.Number));

    [Fact]
    public void CrisisReplies_Numbers_AreKnownHotlines()
    {
        var known = TestData.Knowledge.Contacts.Hotlines.Select(hotline => hotline.Number);
        var replies = TestData.Knowledge.Replies;
        var written = replies.Keys.Where(key => key.StartsWith("crisis.", StringComparison.Ordinal))
            .SelectMany(key => TelephoneNumber().Matches(replies.Text(key, Blanks(key))))
            .Select(match => match.Value).Distinct();

        Assert.Empty(written.Except(known));
    }

    [Fact]
    public void Replies_Tone_HasNoExclamationMarks()
    {
        var replies = TestData.Knowledge.Replies;

        Assert.DoesNotContain(replies.Keys, key => replies.Text(key, Blanks(key)).IndexOfAny(['！', '!']) >= 0);
    }

    private static Dictionary<string, string> Blanks(string key) =>
        TestData.Knowledge.Replies.Placeholders(key).ToDictionary(name => name, _ => "");

    [GeneratedRegex(@"\d[\d-]{2,}\d|\d{3}")]
    private static partial Regex TelephoneNumber();
}
