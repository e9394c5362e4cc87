namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a step of a waterfall sees.</summary>
public class WaterfallStepContext : DialogContext
{
    private readonly WaterfallDialog waterfall;
    private bool nextCalled;

    internal WaterfallStepContext(
        WaterfallDialog waterfall,
        DialogContext dc,
        object options,
        IDictionary<string, object> values,
        int index,
        DialogReason reason,
        object result)
        : base(dc.Dialogs, dc, new DialogState(dc.Stack))
    {
        this.waterfall = waterfall;
        Parent = dc.Parent;
        Options = options;
        Values = values;
        Index = index;
        Reason = reason;
        Result = result;
    }

    /// <summary>The step's number, from 0.</summary>
    public int Index { get; }

    /// <summary>What the waterfall was begun with.</summary>
    public object Options { get; }

    public DialogReason Reason { get; }

    /// <summary>The result of the step before: of the dialog it began, or the user's text.</summary>
    public object Result { get; }

    /// <summary>Values that the steps share, kept between turns.</summary>
    public IDictionary<string, object> Values { get; }

    /// <summary>Goes on to the next step in this turn; a step may call it once.</summary>
    public async Task<DialogTurnResult> NextAsync(
        object result = null, CancellationToken cancellationToken = default)
    {
        Dialog.NotToken(result, nameof(result));
        if (nextCalled)
        {
            throw new InvalidOperationException(
                "WaterfallStepContext.NextAsync(): method already called for dialog and step"
                + $" '{waterfall.Id}[{Index}]'.");
        }

        nextCalled = true;
        return await waterfall.ResumeDialogAsync(this, DialogReason.NextCalled, result, cancellationToken);
    }
}
