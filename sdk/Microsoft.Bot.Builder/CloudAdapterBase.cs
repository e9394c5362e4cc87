using System.Globalization;
using System.Security.Claims;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Builder;

/// <summary>Sends to channels by the Connector API, in whatever cloud the authentication knows.</summary>
public abstract partial class CloudAdapterBase : BotAdapter
{
    protected CloudAdapterBase(BotFrameworkAuthentication botFrameworkAuthentication, ILogger logger = null)
    {
        ArgumentNullException.ThrowIfNull(botFrameworkAuthentication);
        BotFrameworkAuthentication = botFrameworkAuthentication;
        Logger = logger ?? NullLogger.Instance;
    }

    protected BotFrameworkAuthentication BotFrameworkAuthentication { get; private set; }

    protected ILogger Logger { get; private set; }

    /// <summary>
    /// Sends in order. A delay waits its milliseconds, an invoke response is kept for the end of the turn, a trace goes
    /// to the emulator alone; these answer with an empty id.
    /// </summary>
    public override async Task<ResourceResponse[]> SendActivitiesAsync(
        ITurnContext turnContext, Activity[] activities, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
        {
            throw new ArgumentException(
                "Expecting one or more activities, but the array was empty.", nameof(activities));
        }

        Logger.LogInformation("{Method}: Sending {Count} activities.", nameof(SendActivitiesAsync), activities.Length);
        var responses = new ResourceResponse[activities.Length];
        for (var i = 0; i < activities.Length; i++)
        {
            var activity = activities[i];
            activity.Id = null;
            responses[i] = await SendAsync(turnContext, activity, cancellationToken).ConfigureAwait(false)
                ?? new ResourceResponse(activity.Id ?? "");
        }

        return responses;
    }

    public override async Task<ResourceResponse> UpdateActivityAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Logger.LogInformation(
            "{Method}: Updating activity. ActivityId: {ActivityId}.", nameof(UpdateActivityAsync), activity.Id);
        return await turnContext.TurnState.Get<IConnectorClient>().Conversations
            .UpdateActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }

    public override async Task DeleteActivityAsync(
        ITurnContext turnContext, ConversationReference reference, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(reference);
        Logger.LogInformation(
            "{Method}: Deleting activity. Conversation Id: {ConversationId}, ActivityId: {ActivityId}.",
            nameof(DeleteActivityAsync),
            reference.Conversation.Id,
            reference.ActivityId);
        await turnContext.TurnState.Get<IConnectorClient>().Conversations
            .DeleteActivityAsync(reference.Conversation.Id, reference.ActivityId, cancellationToken)
            .ConfigureAwait(false);
    }

    /// <summary>The identity of a bot that calls itself; a null app id is a bot without one.</summary>
#pragma warning disable CA1822 // published as an instance method
    protected ClaimsIdentity CreateClaimsIdentity(string botAppId) =>
#pragma warning restore CA1822
        new(
        [
            new Claim(AuthenticationConstants.AudienceClaim, botAppId ?? ""),
            new Claim(AuthenticationConstants.AppIdClaim, botAppId ?? ""),
        ]);

    /// <summary>Clients over the streaming connection that an activity came by; none here.</summary>
    protected virtual ConnectorFactory GetStreamingConnectorFactory(Activity activity) =>
        throw new NotImplementedException();

    private static async Task<ResourceResponse> SendAsync(
        ITurnContext turnContext, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypesEx.Delay)
        {
            var milliseconds = Convert.ToInt32(activity.Value, CultureInfo.InvariantCulture);
            await Task.Delay(milliseconds, cancellationToken).ConfigureAwait(false);
            return null;
        }

        if (activity.Type == ActivityTypesEx.InvokeResponse)
        {
            turnContext.TurnState.Add(InvokeResponseKey, activity);
            return null;
        }

        if (activity.Type == ActivityTypes.Trace && activity.ChannelId != Channels.Emulator) return null;

        var conversations = turnContext.TurnState.Get<IConnectorClient>().Conversations;
        return string.IsNullOrWhiteSpace(activity.ReplyToId)
            ? await conversations.SendToConversationAsync(activity, cancellationToken).ConfigureAwait(false)
            : await conversations.ReplyToActivityAsync(activity, cancellationToken).ConfigureAwait(false);
    }
}
