using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>What a skill sends, run as a turn of the conversation that its id stands for.</summary>
internal sealed class SkillHandlerImpl
{
    private readonly string referenceKey;
    private readonly BotAdapter adapter;
    private readonly IBot bot;
    private readonly SkillConversationIdFactoryBase conversationIdFactory;
    private readonly Func<string> audience;
    private readonly ILogger logger;

    public SkillHandlerImpl(
        string referenceKey,
        BotAdapter adapter,
        IBot bot,
        SkillConversationIdFactoryBase conversationIdFactory,
        Func<string> audience,
        ILogger logger)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(bot);
        ArgumentNullException.ThrowIfNull(conversationIdFactory);
        this.referenceKey = referenceKey;
        this.adapter = adapter;
        this.bot = bot;
        this.conversationIdFactory = conversationIdFactory;
        this.audience = audience;
        this.logger = logger ?? NullLogger.Instance;
    }

    /// <summary>The end of a conversation and events go to the bot, anything else to the channel.</summary>
    public async Task<ResourceResponse> SendAsync(
        ClaimsIdentity caller,
        string conversationId,
        string replyToActivityId,
        Activity activity,
        CancellationToken cancellationToken)
    {
        ResourceResponse response = null;
        await RunAsync(caller, conversationId, async (context, reference, turnCancellation) =>
        {
            Address(caller, context, reference, replyToActivityId, activity);
            if (activity.Type == ActivityTypes.EndOfConversation)
            {
                await conversationIdFactory.DeleteConversationReferenceAsync(conversationId, cancellationToken)
                    .ConfigureAwait(false);
            }

            if (IsForBot(activity))
                await SendToBotAsync(context, activity, turnCancellation).ConfigureAwait(false);
            else
                response = await context.SendActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }, cancellationToken).ConfigureAwait(false);
        return response ?? NewResponse();
    }

    public async Task<ResourceResponse> UpdateAsync(
        ClaimsIdentity caller,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken)
    {
        ResourceResponse response = null;
        await RunAsync(caller, conversationId, async (context, reference, _) =>
        {
            Address(caller, context, reference, activityId, activity);
            response = await context.UpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
        }, cancellationToken).ConfigureAwait(false);
        return response ?? NewResponse();
    }

    public Task DeleteAsync(
        ClaimsIdentity caller, string conversationId, string activityId, CancellationToken cancellationToken) =>
        RunAsync(
            caller,
            conversationId,
            (context, _, _) => context.DeleteActivityAsync(activityId, cancellationToken),
            cancellationToken);

    public async Task<ChannelAccount> GetMemberAsync(
        ClaimsIdentity caller, string userId, string conversationId, CancellationToken cancellationToken)
    {
        ChannelAccount member = null;
        await RunAsync(caller, conversationId, async (context, _, _) =>
            member = await context.TurnState.Get<IConnectorClient>().Conversations
                .GetConversationMemberAsync(userId, context.Activity.Conversation.Id, cancellationToken)
                .ConfigureAwait(false), cancellationToken).ConfigureAwait(false);
        return member;
    }

    private static bool IsForBot(Activity activity) => activity.Type switch
    {
        ActivityTypes.EndOfConversation or ActivityTypes.Event => true,
        ActivityTypes.Command or ActivityTypes.CommandResult =>
            !activity.Name.StartsWith("application/", StringComparison.Ordinal),
        _ => false,
    };

    private static ResourceResponse NewResponse() => new(Guid.NewGuid().ToString("N", CultureInfo.InvariantCulture));

    private static void Address(
        ClaimsIdentity caller,
        ITurnContext context,
        SkillConversationReference reference,
        string activityId,
        Activity activity)
    {
        activity.ApplyConversationReference(reference.ConversationReference);
        context.Activity.Id = activityId;
        context.Activity.CallerId =
            $"{CallerIdConstants.BotToBotPrefix}{JwtTokenValidation.GetAppIdFromClaims(caller.Claims)}";
    }

    private async Task SendToBotAsync(ITurnContext context, Activity activity, CancellationToken cancellationToken)
    {
        // the turn began with an event of the adapter's own, so that middleware ran; the bot gets the skill's
        var turn = context.Activity;
        turn.ChannelData = activity.ChannelData;
        turn.Code = activity.Code;
        turn.Entities = activity.Entities;
        turn.Locale = activity.Locale;
        turn.LocalTimestamp = activity.LocalTimestamp;
        turn.Name = activity.Name;
        turn.Properties = activity.Properties;
        turn.RelatesTo = activity.RelatesTo;
        turn.ReplyToId = activity.ReplyToId;
        turn.Timestamp = activity.Timestamp;
        turn.Text = activity.Text;
        turn.Type = activity.Type;
        turn.Value = activity.Value;
        await bot.OnTurnAsync(context, cancellationToken).ConfigureAwait(false);
    }

    private async Task RunAsync(
        ClaimsIdentity caller,
        string conversationId,
        Func<ITurnContext, SkillConversationReference, CancellationToken, Task> turn,
        CancellationToken cancellationToken)
    {
        var reference = await ReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false);
        await adapter.ContinueConversationAsync(
            caller,
            reference.ConversationReference,
            reference.OAuthScope,
            async (context, turnCancellation) =>
            {
                context.TurnState.Add(referenceKey, reference);
                await turn(context, reference, turnCancellation).ConfigureAwait(false);
            },
            cancellationToken).ConfigureAwait(false);
    }

    private async Task<SkillConversationReference> ReferenceAsync(
        string conversationId, CancellationToken cancellationToken)
    {
        SkillConversationReference reference;
        try
        {
            reference = await conversationIdFactory
                .GetSkillConversationReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false);
        }
        catch (NotImplementedException)
        {
            // a factory written for older versions
            logger.LogWarning(
                "Got NotImplementedException when trying to call GetSkillConversationReferenceAsync() on the "
                + "ConversationIdFactory, attempting to use deprecated GetConversationReferenceAsync() method instead.");
#pragma warning disable CS0618
            reference = new SkillConversationReference
            {
                ConversationReference = await conversationIdFactory
                    .GetConversationReferenceAsync(conversationId, cancellationToken).ConfigureAwait(false),
                OAuthScope = audience(),
            };
#pragma warning restore CS0618
        }

        if (reference != null) return reference;
        logger.LogError(
            "Unable to get skill conversation reference for conversationId {ConversationId}.", conversationId);
        throw new KeyNotFoundException();
    }
}
