using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using UnionBot.Knowledge.Forms;

namespace UnionBot.Dialogs.Flows;

/// <summary>The summary before anything is recorded: one line a fact, each with its own way to change it.</summary>
public static class FlowSummary
{
    private const string AdaptiveCard = "application/vnd.microsoft.card.adaptive";

    /// <summary>Slots with an answer of any kind, in the order of the form; line n is element n - 1.</summary>
    public static IReadOnlyList<SlotDefinition> Lines(FlowTurn turn) => [.. turn.Form.Slots.Where(slot =>
        turn.State.Slots.TryGetValue(slot.Key, out var value) && !(slot.Detail && value.Status == SlotStatus.Skipped))];

    /// <summary>An adaptive card, with the same as numbered text for channels that show no cards.</summary>
    public static IMessageActivity Build(FlowTurn turn)
    {
        var lines = Lines(turn).Select((slot, index) => (Slot: slot, Number: index + 1, Value: turn.Show(slot))).ToList();
        var text = string.Join('\n', lines.Select(line => $"{line.Number}. {line.Slot.Label}：{line.Value}").Concat(Photos(turn)));
        var rows = lines.Select(line => Row(turn, line.Slot, line.Value));
        var card = new JObject
        {
            ["type"] = "AdaptiveCard",
            ["version"] = "1.3",
            ["body"] = new JArray(
                new object[] { Text(turn.Reply("flow.summary-title"), bolder: true) }
                    .Concat(rows)
                    .Concat(Photos(turn).Select(photos => Text(photos)))
                    .Append(Text(turn.Reply("flow.summary-hint"), subtle: true))),
            ["actions"] = new JArray(Submit(turn.Reply("flow.button.confirm"), "positive")),
        };
        var message = MessageFactory.Attachment(new Attachment { ContentType = AdaptiveCard, Content = card });
        message.Summary = turn.Reply("flow.summary-text", new { lines = text });
        message.SuggestedActions = FlowQuestion.Buttons("", Buttons(turn)).SuggestedActions;
        return message;
    }

    private static IEnumerable<string> Buttons(FlowTurn turn) =>
        from key in (string[])["pause", "person"] select turn.Reply($"flow.button.{key}");

    private static IEnumerable<string> Photos(FlowTurn turn) => turn.State.Photos == 0 ? [] :
        [turn.Reply("flow.show.fact", new
        {
            label = turn.Reply("flow.label.photos"),
            value = turn.Reply("flow.value.photos", new { count = turn.State.Photos.ToString(CultureInfo.InvariantCulture) }),
        })];

    private static JObject Row(FlowTurn turn, SlotDefinition slot, string value)
    {
        var edit = new JObject
        {
            ["type"] = "ActionSet",
            ["actions"] = new JArray(Submit(turn.Reply("flow.button.edit-line"), null, turn.Reply("flow.button.edit-line") + slot.Label)),
        };
        return new JObject
        {
            ["type"] = "ColumnSet",
            ["separator"] = true,
            ["spacing"] = "small",
            ["columns"] = new JArray(
                Column("stretch", Text(slot.Label, subtle: true), Text(value)),
                Column("auto", edit)),
        };
    }

    private static JObject Column(string width, params object[] items) => new()
    {
        ["type"] = "Column",
        ["width"] = width,
        ["verticalContentAlignment"] = "center",
        ["items"] = new JArray(items),
    };

    private static JObject Text(string text, bool bolder = false, bool subtle = false) => new()
    {
        ["type"] = "TextBlock",
        ["text"] = text,
        ["wrap"] = true,
        ["spacing"] = "none",
        ["weight"] = bolder ? "bolder" : "default",
        ["isSubtle"] = subtle,
        ["size"] = subtle ? "small" : "default",
    };

    private static JObject Submit(string title, string? style = null, string? says = null)
    {
        var action = new JObject { ["type"] = "Action.Submit", ["title"] = title, ["tooltip"] = says ?? title, ["data"] = says ?? title };
        if (style is not null)
            action["style"] = style;
        return action;
    }
}
