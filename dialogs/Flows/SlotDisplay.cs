using System.Globalization;
using UnionBot.Knowledge.Forms;
using UnionBot.Knowledge.Replies;

namespace UnionBot.Dialogs.Flows;

/// <summary>Shows a stored slot value in the worker's words.</summary>
public sealed class SlotDisplay(ReplyBook replies)
{
    /// <summary>The value as a worker reads it; a phone number is masked when <paramref name="masked"/>.</summary>
    public string Show(SlotDefinition slot, SlotValue value, bool masked = true) => value.Status switch
    {
        SlotStatus.Answered => ShowAnswer(slot, value.Value, masked),
        SlotStatus.Unknown => replies.Text("flow.value.unknown"),
        SlotStatus.Skipped => replies.Text("flow.value.skipped"),
        SlotStatus.Refused => replies.Text("flow.value.refused"),
    };

    /// <summary>"label：value" of one slot.</summary>
    public string Fact(SlotDefinition slot, SlotValue value) =>
        replies.Text("flow.show.fact", new { label = slot.Label, value = Show(slot, value) });

    private string ShowAnswer(SlotDefinition slot, string value, bool masked) => slot.Kind switch
    {
        SlotKind.Choice or SlotKind.Choices or SlotKind.YesNo =>
            string.Join('、', value.Split(',').Select(key => slot.Options.First(option => option.Key == key).Label)),
        SlotKind.Money => ShowNumber("money", value),
        SlotKind.Months => value == "0.5" ? replies.Text("flow.show.half-month") : ShowNumber("months", value),
        SlotKind.People => ShowNumber("people", value),
        SlotKind.Date => ShowDate(value),
        SlotKind.Phone => masked ? $"{value[..3]}****{value[^4..]}" : value,
        SlotKind.Text or SlotKind.Name => value,
    };

    private string ShowNumber(string unit, string value)
    {
        var ends = value.Split('~').Select(end => decimal.Parse(end, CultureInfo.InvariantCulture)).ToList();
        return ends.Count == 1
            ? replies.Text($"flow.show.{unit}", new { value = ends[0] })
            : replies.Text($"flow.show.{unit}-range", new { low = ends[0], high = ends[1] });
    }

    private string ShowDate(string value)
    {
        var parts = value.TrimStart('~').Split('-').Select(part => int.Parse(part, CultureInfo.InvariantCulture)).ToList();
        var text = parts switch
        {
            [var year, var month, var day] => replies.Text("flow.show.day", new { year, month, day }),
            [var year, var month] => replies.Text("flow.show.month", new { year, month }),
            _ => replies.Text("flow.show.year", new { year = parts[0] }),
        };
        return value.StartsWith('~') ? replies.Text("flow.show.about", new { value = text }) : text;
    }
}
