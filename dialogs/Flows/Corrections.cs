using System.Text.RegularExpressions;
using UnionBot.Knowledge.Forms;

namespace UnionBot.Dialogs.Flows;

/// <summary>Finds what "不对，是七月", "不是三千，是五千" or "电话错了" changes.</summary>
public static partial class Corrections
{
    /// <summary>Whether the message says that something said before was wrong.</summary>
    public static bool IsCorrection(string text) => Marker().IsMatch(text);

    /// <summary>The correction a marked message makes; null when nothing has been answered yet that could be wrong.</summary>
    /// <param name="turn">The turn whose text is read.</param>
    /// <param name="readFacts">The flow's reader of free words.</param>
    public static Correction? Read(FlowTurn turn, Func<string, IReadOnlyList<(string Key, string Value)>> readFacts)
    {
        var answered = FlowQuestion.Changeable(turn)
            .Where(slot => turn.State.Slots[slot.Key].Status == SlotStatus.Answered).ToList();
        if (answered.Count == 0)
            return null;
        var (old, said) = Split(turn.Text);
        if (ChineseDigits.Read(said) is not null && old.Length == 0 && turn.Text.Length <= said.Length + 2)
            return new Correction([]); // "改3" names a line that is not shown now
        return ByOldValue(turn, answered, old, said)
            ?? ByFacts(turn, answered, readFacts(said.Length > 0 ? said : turn.Text))
            ?? ByName(turn, said)
            ?? ByKind(turn, answered, said)
            ?? new Correction([], NewText: said);
    }

    /// <summary>The slot that the words name ("电话", "单位名称"); the longest name wins, null when none is named.</summary>
    public static SlotDefinition? Named(FlowTurn turn, string text) => FlowQuestion.Changeable(turn)
        .SelectMany(slot => slot.Names.Append(slot.Label).Select(name => (slot, name)))
        .Where(pair => text.Contains(pair.name, StringComparison.Ordinal))
        .OrderByDescending(pair => pair.name.Length)
        .Select(pair => pair.slot)
        .FirstOrDefault();

    /// <summary>What was wrong and what is right, each empty when not said.</summary>
    internal static (string Old, string New) Split(string text)
    {
        foreach (var pattern in (Regex[])[NotOldButNew(), NewNotOld(), FromTo(), ChangeTo()])
        {
            if (pattern.Match(text) is { Success: true } match)
                return (match.Groups["old"].Value.Trim(), match.Groups["new"].Value.Trim());
        }
        return ("", Lead().Replace(text, "").Trim());
    }

    private static Correction? ByOldValue(FlowTurn turn, List<SlotDefinition> answered, string old, string said)
    {
        if (old.Length == 0 || said.Length == 0)
            return null;
        foreach (var slot in answered)
        {
            var stored = turn.State.Slots[slot.Key].Value;
            if (slot.Kind is SlotKind.Text or SlotKind.Name or SlotKind.Phone && stored.Contains(old, StringComparison.Ordinal))
                return new Correction([(slot, stored.Replace(old, said, StringComparison.Ordinal))]);
            if (slot.Kind is not (SlotKind.Text or SlotKind.Name)
                && SlotReader.Read(slot, old, turn.Today) is { } was && SlotReader.Same(slot, was.Value, stored, old)
                && ReadNew(turn, slot, said) is { } value)
                return new Correction([(slot, value)]);
        }
        return null;
    }

    private static Correction? ByFacts(
        FlowTurn turn, List<SlotDefinition> answered, IReadOnlyList<(string Key, string Value)> facts)
    {
        var changes = facts
            .Select(fact => (Slot: turn.Form.Slot(fact.Key), fact.Value))
            .Where(change => change.Slot is not null && turn.State.Slots.GetValueOrDefault(change.Slot.Key)?.Value != change.Value)
            .Select(change => (change.Slot!, change.Value)) // filtered on the line above
            .ToList();
        // what is only new is no correction
        return changes.Exists(change => answered.Contains(change.Item1)) ? new Correction(changes) : null;
    }

    private static Correction? ByName(FlowTurn turn, string said)
    {
        if (Named(turn, turn.Text) is not { } slot)
            return null;
        var name = slot.Names.Append(slot.Label).OrderByDescending(name => name.Length)
            .First(name => turn.Text.Contains(name, StringComparison.Ordinal));
        var whole = said.Replace(name, "", StringComparison.Ordinal);
        var rest = Filler().Replace(whole, "").Trim();
        var value = rest.Length == 0 ? null : slot.Options.Count > 0 ? ReadNew(turn, slot, whole) ?? ReadNew(turn, slot, rest) : ReadNew(turn, slot, rest);
        return value is not null
            ? new Correction([(slot, value)])
            : new Correction([], Edit: slot);
    }

    // the latest answer of a kind that can hold the new words; free text only when it was the very last answer
    private static Correction? ByKind(FlowTurn turn, List<SlotDefinition> answered, string said)
    {
        if (said.Length == 0)
            return null;
        foreach (var slot in answered.Where(slot => slot.Kind is not (SlotKind.Text or SlotKind.Name)))
        {
            if (ReadNew(turn, slot, said) is { } value && value != turn.State.Slots[slot.Key].Value)
                return new Correction([(slot, value)]);
        }
        return answered[0].Kind is SlotKind.Text or SlotKind.Name && ReadNew(turn, answered[0], said) is { } text
            ? new Correction([(answered[0], text)])
            : null;
    }

    private static string? ReadNew(FlowTurn turn, SlotDefinition slot, string said)
    {
        var stored = turn.State.Slots.GetValueOrDefault(slot.Key)?.Value;
        var reading = SlotReader.Read(slot, said, turn.Today, stored);
        return reading is { Invalid: false } ? reading.Value : null;
    }

    [GeneratedRegex(@"不对|错了|说错|写错|打错|搞错|记错|弄错|填错|讲错|更正|纠正|说反|改一下|改下|修改|我要改|^改|不是[^，,。；;]{1,20}[，,\s]*(而|应该|其实)?是|[^，,。；;]{1,20}不是[^，,。；;]{1,15}$|应该是|改成|改为|换成|其实|刚才(说|写|填)|^(哦|啊|噢|呃|嗯|唉)?不(不|是)?[，,、\s]|不对不对")]
    private static partial Regex Marker();

    [GeneratedRegex(@"(?:不是|并非|不叫|不在)(?<old>[^，,。；;！!是]{1,20}?)[，,。；;\s]*(?:而|应该|其实)?(?:是|叫|在)(?<new>[^，,。；;！!]{1,60})")]
    private static partial Regex NotOldButNew();

    [GeneratedRegex(@"(?:是|应该是|叫)(?<new>[^，,。；;！!不]{1,40}?)[，,\s]*(?:而)?不是(?<old>[^，,。；;！!]{1,20})")]
    private static partial Regex NewNotOld();

    [GeneratedRegex(@"(?:把|将|从)(?<old>[^，,。；;！!]{1,20}?)(?:改成|改为|换成)(?<new>[^。；;！!]{1,60})")]
    private static partial Regex FromTo();

    [GeneratedRegex(@"(?:改成|改为|换成|应该是|应为|其实是)(?<new>[^。；;！!]{1,60})(?<old>)")]
    private static partial Regex ChangeTo();

    [GeneratedRegex(@"^(?:(?:等等|等下|等会|啊|哦|噢|呃|嗯|唉|那个|刚才|前面|上面|之前|我|[，,])*(?:不对不对|不对|不不不?|不(?=[，,、\s])|错了|说错了?|写错了?|打错了?|搞错了?|记错了?|弄错了?|填错了?|讲错了?|更正一?下?|纠正一?下?|说反了?|我?要?改一?下|修改一?下?|其实|我要改|改)[，,。！!\s]*)+(?:应该)?(?:是|叫)?")]
    private static partial Regex Lead();

    [GeneratedRegex(@"错了|不对|改一下|改下|改|应该|其实|刚才|前面|上面|之前|那个|这个|等等|等下|写的|填的|说的|有误|有问题|是|要|得|[，,。！!\s的了我]")]
    private static partial Regex Filler();
}
