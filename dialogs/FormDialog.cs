using UnionBot.Dialogs.Flows;
using UnionBot.Knowledge.Forms;
using UnionBot.Services.Handoff;

namespace UnionBot.Dialogs;

/// <summary>Runs a form that needs no code: what the worker confirms is left as a request for staff.</summary>
public sealed class FormDialog(FormDefinition form, FlowKit kit) : Flow(form, kit)
{
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
