using System.Text.RegularExpressions;
using UnionBot.Dialogs.Flows;
using UnionBot.Knowledge.Forms;
using UnionBot.Services.Handoff;

namespace UnionBot.Dialogs;

/// <summary>Runs a form that needs no code: what the worker confirms is left as a request for staff.</summary>
public sealed partial class FormDialog(FormDefinition form, FlowKit kit) : Flow(form, kit)
{
    /// <summary>Shortest opening that says more than which service is wanted.</summary>
    private const int ShortestNeed = 8;

    protected override IReadOnlyList<(string Key, string Value)> ReadFacts(string text, string? asking, DateOnly today)
    {
        var facts = ContactFacts.Read(text, asking).ToList();
        var need = Numbers().Replace(text, "").Trim(' ', '，', ',', '。');
        if (asking == Opening && Form.Slot("need") is { } slot && need.Length >= ShortestNeed && need.Length <= slot.MaxLength)
            facts.Add((slot.Key, need));
        return facts;
    }

    // a phone number belongs to its own slot, behind consent
    [GeneratedRegex(@"(我的?)?(电话|手机|手机号|号码)?(是|:|：)?\s*1[3-9][\d\s-]{9,12}")]
    private static partial Regex Numbers();

    protected override async Task<string> RecordAsync(FlowTurn turn, CancellationToken cancellationToken)
    {
        var left = await turn.Kit.Requests.LeaveAsync(
            new LeaveRequest(
                turn.Context.Activity.Id, turn.Key, Form.Service, turn.Answer("worker_name"), turn.Answer("phone"),
                turn.Answer("need") ?? turn.FactsLine(Form.Slots)),
            cancellationToken);
        return left.RequestNumber;
    }
}
