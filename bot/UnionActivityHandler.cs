using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using UnionBot.Dialogs;

namespace UnionBot.Bot;

/// <summary>One turn: greets who is new, gives every message to the root dialog.</summary>
public sealed class UnionActivityHandler(RootDialog root, ConversationState state) : ActivityHandler
{
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
