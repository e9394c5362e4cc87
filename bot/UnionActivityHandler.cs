using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using UnionBot.Dialogs;

namespace UnionBot.Bot;

/// <summary>One turn: greets who is new, gives every message to the root dialog, saves the state once.</summary>
public sealed class UnionActivityHandler(RootDialog root, ConversationState state) : ActivityHandler
{
    public override async Task OnTurnAsync(ITurnContext turnContext, CancellationToken cancellationToken = default)
    {
        await base.OnTurnAsync(turnContext, cancellationToken);
        await state.SaveChangesAsync(turnContext, cancellationToken: cancellationToken);
    }

    protected override async Task OnMembersAddedAsync(
        IList<ChannelAccount> membersAdded,
        ITurnContext<IConversationUpdateActivity> turnContext,
        CancellationToken cancellationToken)
    {
        if (membersAdded.Any(member => member.Id != turnContext.Activity.Recipient?.Id))
            await root.WelcomeAsync(turnContext, cancellationToken);
    }

    protected override Task OnMessageActivityAsync(
        ITurnContext<IMessageActivity> turnContext, CancellationToken cancellationToken) =>
        root.RunAsync(turnContext, state.CreateProperty<DialogState>("dialogs"), cancellationToken);
}
