using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder.Dialogs.Memory;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Runs a dialog from a bot that has no dialog set of its own.</summary>
public static class DialogExtensions
{
    /// <summary>
    /// Runs one turn of <paramref name="dialog"/> as the root of the stack that <paramref name="accessor"/> keeps.
    /// </summary>
    /// <remarks>
    /// The active dialog continues, or the root begins. What it throws is raised as an error event from the leaf;
    /// when a dialog handles that event the turn runs again, else the exception leaves this method. A bot that is the
    /// skill of another one is cancelled and asked again by that, and tells it when its dialogs have ended.
    /// A second run in the same turn throws ArgumentException.
    /// </remarks>
    public static async Task RunAsync(
        this Dialog dialog,
        ITurnContext turnContext,
        IStatePropertyAccessor<DialogState> accessor,
        CancellationToken cancellationToken)
    {
        var telemetry = turnContext.TurnState.Get<IBotTelemetryClient>() ?? dialog.TelemetryClient;
        var dialogs = new DialogSet(accessor) { TelemetryClient = telemetry };
        dialogs.Add(dialog);
        var dc = await dialogs.CreateContextAsync(turnContext, cancellationToken);
        await InternalRunAsync(turnContext, dialog.Id, dc, null, cancellationToken);
    }

    internal static async Task<DialogTurnResult> InternalRunAsync(
        ITurnContext turnContext,
        string dialogId,
        DialogContext dc,
        DialogStateManagerConfiguration stateConfiguration,
        CancellationToken cancellationToken)
    {
        foreach (var (key, service) in turnContext.TurnState) dc.Services[key] = service;
        var memory = new DialogStateManager(dc, stateConfiguration);
        await memory.LoadAllScopesAsync(cancellationToken);
        turnContext.TurnState.Add(memory); // so a turn can be run once

        DialogTurnResult turn = null;
        while (turn == null)
        {
            try
            {
                turn = await RunOnceAsync(turnContext, dialogId, dc, cancellationToken);
            }
            catch (Exception error)
            {
                if (!await IsHandledAsync(dc, error, cancellationToken)) throw;
            }
        }

        await memory.SaveAllChangesAsync(cancellationToken);
        return turn;
    }

    private static async Task<bool> IsHandledAsync(
        DialogContext dc, Exception error, CancellationToken cancellationToken)
    {
        try
        {
            return await dc.EmitEventAsync(DialogEvents.Error, error, true, true, cancellationToken);
        }
        catch (Exception emitError)
        {
            throw new AggregateException("Unable to emit the error as a DialogEvent.", emitError, error);
        }
    }

    private static async Task<DialogTurnResult> RunOnceAsync(
        ITurnContext turnContext, string dialogId, DialogContext dc, CancellationToken cancellationToken)
    {
        var parent = SkillParent(turnContext);
        if (IsSkill(turnContext) && parent == null)
        {
            var activity = turnContext.Activity;
            if (activity.Type == ActivityTypes.EndOfConversation)
            {
                return dc.Stack.Count == 0
                    ? new DialogTurnResult(DialogTurnStatus.Empty)
                    : await Leaf(dc).CancelAllDialogsAsync(true, cancellationToken: cancellationToken);
            }

            if (activity.Type == ActivityTypes.Event && activity.Name == DialogEvents.RepromptDialog)
            {
                if (dc.Stack.Count == 0) return new DialogTurnResult(DialogTurnStatus.Empty);
                await dc.RepromptDialogAsync(cancellationToken);
                return new DialogTurnResult(DialogTurnStatus.Waiting);
            }
        }

        var turn = await dc.ContinueDialogAsync(cancellationToken);
        if (turn.Status == DialogTurnStatus.Empty)
            turn = await dc.BeginDialogAsync(dialogId, null, cancellationToken);
        await TraceMemoryAsync(turnContext, dc, cancellationToken);
        if (turn.Status is DialogTurnStatus.Complete or DialogTurnStatus.Cancelled
            && IsSkill(turnContext) && !IsChannel(parent))
            await turnContext.SendActivityAsync(EndOfConversation(turnContext, turn), cancellationToken);
        return turn;
    }

    private static Activity EndOfConversation(ITurnContext turnContext, DialogTurnResult turn) =>
        new(ActivityTypes.EndOfConversation)
        {
            Value = turn.Result,
            Locale = turnContext.Activity.Locale,
            Code = turn.Status == DialogTurnStatus.Complete
                ? EndOfConversationCodes.CompletedSuccessfully
                : EndOfConversationCodes.UserCancelled,
        };

    private static async Task TraceMemoryAsync(
        ITurnContext turnContext, DialogContext dc, CancellationToken cancellationToken)
    {
        var trace = (Activity)Activity.CreateTraceActivity(
            "BotState",
            "https://www.botframework.com/schemas/botState",
            Leaf(dc).State.GetMemorySnapshot(),
            IsSkill(turnContext) ? "Skill State" : "Bot State");
        await turnContext.SendActivityAsync(trace, cancellationToken);
    }

    private static bool IsSkill(ITurnContext turnContext) =>
        turnContext.TurnState.Get<IIdentity>(BotAdapter.BotIdentityKey) is ClaimsIdentity identity
        && SkillValidation.IsSkillClaim(identity.Claims);

#pragma warning disable CS0618 // the key is the same for the handler that is not obsolete
    // set while this bot handles what a skill of its own has sent
    private static SkillConversationReference SkillParent(ITurnContext turnContext) =>
        turnContext.TurnState.Get<SkillConversationReference>(SkillHandler.SkillConversationReferenceKey);
#pragma warning restore CS0618

    // the parent is no bot but a channel, which is told nothing
    private static bool IsChannel(SkillConversationReference reference) => reference?.OAuthScope
        is AuthenticationConstants.ToChannelFromBotOAuthScope
        or GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope;

    private static DialogContext Leaf(DialogContext dc) => dc.Child is { } child ? Leaf(child) : dc;
}
