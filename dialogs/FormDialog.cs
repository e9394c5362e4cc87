using UnionBot.Dialogs.Flows;
using UnionBot.Knowledge.Forms;
using UnionBot.Knowledge.Nlu.Entities;
using UnionBot.Services.Handoff;

namespace UnionBot.Dialogs;

/// <summary>Runs a form that needs no code: what the worker confirms is left as a request for staff.</summary>
public sealed class FormDialog(FormDefinition form, FlowKit kit) : Flow(form, kit)
{
    /// <summary>Shortest opening that says more than which service is wanted.</summary>
    private const int ShortestNeed = 12;

    protected override IReadOnlyList<(string Key, string Value)> ReadFacts(string text, string? asking, DateOnly today)
    {
        var facts = new List<(string Key, string Value)>();
        if (asking is null && Form.Slot("need") is { } need && text.Length >= ShortestNeed && text.Length <= need.MaxLength)
            facts.Add((need.Key, text));
        if (NameReader.Read(text) is { } name)
            facts.Add(("worker_name", name));
        if (PhoneReader.Read(text) is { } phone)
            facts.Add(("phone", phone));
        return facts;
    }

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
