using System.Text.RegularExpressions;
using UnionBot.Knowledge.Forms;

namespace UnionBot.Dialogs.Flows;

/// <summary>Reads which options of a choice an answer means: by button, number, word, or a word with one character mistyped.</summary>
public static partial class OptionReader
{
    /// <summary>Shortest word that may have one wrong character (a homophone, a dictation error).</summary>
    private const int ShortestMistyped = 3;

    /// <summary>The option keys the answer names, in the order of the options; empty when it names none or contradicts itself.</summary>
    public static IReadOnlyList<string> Read(SlotDefinition slot, string text)
    {
        var bare = Utterance.Bare(text);
        if (Exact(slot, bare) is { } exact)
            return [exact.Key];
        if (Numbers(slot, text) is { Count: > 0 } numbered)
            return numbered;
        if (Named(slot, text) is { Count: > 0 } named)
            return named;
        if (slot.Kind == SlotKind.YesNo && YesOrNo(bare) is { } answer)
            return [answer];
        return Mistyped(slot, bare) is { } mistyped ? [mistyped.Key] : [];
    }

    /// <summary>The option whose label, or one of whose words, is the whole answer.</summary>
    public static SlotOption? Exact(SlotDefinition slot, string bare) => slot.Options
        .FirstOrDefault(option => Words(option).Any(word => Utterance.Bare(word) == bare));

    private static IEnumerable<string> Words(SlotOption option) => option.Words.Prepend(option.Label);

    // "没签" holds "签": of overlapping words only the longest counts
    private static List<string> Named(SlotDefinition slot, string text)
    {
        var found = (from option in slot.Options
                     from word in Words(option)
                     from Match match in Regex.Matches(text, Regex.Escape(word))
                     select (option.Key, Start: match.Index, End: match.Index + match.Length)).ToList();
        var longest = found.Where(one => !found.Exists(other =>
            other.Key != one.Key && other.Start <= one.Start && other.End >= one.End && other.End - other.Start > one.End - one.Start));
        var keys = longest.Where(one => !IsDenied(slot, text, one.Start)).Select(one => one.Key).ToHashSet();
        return [.. slot.Options.Select(option => option.Key).Where(keys.Contains)];
    }

    private static bool IsDenied(SlotDefinition slot, string text, int start) =>
        slot.Kind != SlotKind.YesNo && Denial().IsMatch(text[Math.Max(0, start - 3)..start]);

    private static List<string> Numbers(SlotDefinition slot, string text)
    {
        if (!AllNumbers().IsMatch(text))
            return [];
        var numbers = Number().Matches(text).Select(match => ChineseDigits.Read(match.Value)).OfType<int>().ToList();
        return numbers.All(number => number >= 1 && number <= slot.Options.Count)
            ? [.. numbers.Distinct().Order().Select(number => slot.Options[number - 1].Key)]
            : [];
    }

    private static string? YesOrNo(string bare) =>
        No().IsMatch(bare) ? "no" : Yes().IsMatch(bare) ? "yes" : null;

    private static SlotOption? Mistyped(SlotDefinition slot, string bare)
    {
        var close = slot.Options.Where(option => Words(option).Any(word =>
            word.Length >= ShortestMistyped && word.Length == bare.Length && word.Zip(bare).Count(pair => pair.First != pair.Second) == 1)).ToList();
        return close.Count == 1 ? close[0] : null;
    }

    [GeneratedRegex(@"^(选|第|我选)?\s*(\d{1,2}|[一二三四五六七八九十]{1,2})(\s*(个|项|号)?\s*([,，、和跟]|还有)\s*第?(\d{1,2}|[一二三四五六七八九十]{1,2}))*\s*(个|项|号)?[。.]?$")]
    private static partial Regex AllNumbers();

    [GeneratedRegex(@"\d{1,2}|[一二三四五六七八九十]{1,2}")]
    private static partial Regex Number();

    [GeneratedRegex("^(不|没|无|否|没有|不是|不在|没得|没呢|还没|还没有|木有|冇|莫得|不是的|没有的|不对|不用|不要|不曾|从来没有|从没)(了|过|的)?$")]
    private static partial Regex No();

    [GeneratedRegex("^(是|对|有|嗯|嗯嗯|是的|对的|有的|在|在的|要|恩|好|没错|当然|对头|中|要得|yes|对呀|是啊|有啊|正是)(了|过|的)?$")]
    private static partial Regex Yes();

    [GeneratedRegex("(不是|没有|不|没)$")]
    private static partial Regex Denial();
}
