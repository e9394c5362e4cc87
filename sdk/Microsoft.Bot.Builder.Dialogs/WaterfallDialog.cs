using System.Globalization;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog of fixed steps, each of which gets the result of the one before.</summary>
public class WaterfallDialog : Dialog
{
    private const string OptionsKey = "options";
    private const string ValuesKey = "values";
    private const string InstanceIdKey = "instanceId";
    private const string StepIndexKey = "stepIndex";

    private readonly List<WaterfallStep> steps;

    public WaterfallDialog(string dialogId, IEnumerable<WaterfallStep> actions = null)
        : base(dialogId)
    {
        steps = actions?.ToList() ?? [];
    }

    public WaterfallDialog AddStep(WaterfallStep step)
    {
        ArgumentNullException.ThrowIfNull(step);
        steps.Add(step);
        return this;
    }

    public override async Task<DialogTurnResult> BeginDialogAsync(
        DialogContext dc, object options = null, CancellationToken cancellationToken = default)
    {
        NotToken(options, nameof(options));
        ArgumentNullException.ThrowIfNull(dc);
        var state = dc.ActiveDialog.State;
        state[OptionsKey] = options;
        state[ValuesKey] = new Dictionary<string, object>();
        state[InstanceIdKey] = Guid.NewGuid().ToString();
        TelemetryClient.TrackEvent("WaterfallStart", Facts(state));
        DialogTelemetry.TrackDialogView(TelemetryClient, Id);
        return await RunStepAsync(dc, 0, DialogReason.BeginCalled, null, cancellationToken);
    }

    /// <summary>Goes on with the message's text as the result; other activities leave the waterfall waiting.</summary>
    public override async Task<DialogTurnResult> ContinueDialogAsync(
        DialogContext dc, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.Activity.Type != ActivityTypes.Message) return EndOfTurn;
        var text = dc.Context.Activity.Text;
        return await ResumeDialogAsync(dc, DialogReason.ContinueCalled, text, cancellationToken);
    }

    public override async Task<DialogTurnResult> ResumeDialogAsync(
        DialogContext dc, DialogReason reason, object result, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(dc);
        var index = StepIndex(dc.ActiveDialog.State);
        return await RunStepAsync(dc, index + 1, reason, result, cancellationToken);
    }

    public override Task EndDialogAsync(
        ITurnContext turnContext,
        DialogInstance instance,
        DialogReason reason,
        CancellationToken cancellationToken = default)
    {
        if (reason == DialogReason.CancelCalled)
        {
            var facts = Facts(instance.State);
            facts["StepName"] = StepName(StepIndex(instance.State));
            TelemetryClient.TrackEvent("WaterfallCancel", facts);
        }
        else if (reason == DialogReason.EndCalled)
        {
            TelemetryClient.TrackEvent("WaterfallComplete", Facts(instance.State));
        }

        return Task.CompletedTask;
    }

    /// <summary>The id and the number of steps.</summary>
    public override string GetVersion() => $"{Id}:{steps.Count}";

    protected virtual async Task<DialogTurnResult> OnStepAsync(
        WaterfallStepContext stepContext, CancellationToken cancellationToken)
    {
        var facts = Facts(stepContext.ActiveDialog.State);
        facts["StepName"] = StepName(stepContext.Index);
        TelemetryClient.TrackEvent("WaterfallStep", facts);
        return await steps[stepContext.Index](stepContext, cancellationToken);
    }

    /// <summary>Runs the step with that number, or ends the waterfall with the result after the last one.</summary>
    protected async Task<DialogTurnResult> RunStepAsync(
        DialogContext dc, int index, DialogReason reason, object result, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (index >= steps.Count) return await dc.EndDialogAsync(result, cancellationToken);
        var state = dc.ActiveDialog.State;
        state[StepIndexKey] = index;
        var values = (IDictionary<string, object>)state[ValuesKey];
        var step = new WaterfallStepContext(this, dc, state[OptionsKey], values, index, reason, result);
        return await OnStepAsync(step, cancellationToken);
    }

    private Dictionary<string, string> Facts(IDictionary<string, object> state) =>
        new() { ["DialogId"] = Id, ["InstanceId"] = state[InstanceIdKey] as string };

    // a storage gives the index back as Int64
    private static int StepIndex(IDictionary<string, object> state) =>
        Convert.ToInt32(state[StepIndexKey], CultureInfo.InvariantCulture);

    private string StepName(int index)
    {
        var name = steps[index].Method.Name;
        return string.IsNullOrWhiteSpace(name) || name.Contains('<', StringComparison.Ordinal)
            ? $"Step{index + 1}of{steps.Count}" // a lambda has no name of its own
            : name;
    }
}
