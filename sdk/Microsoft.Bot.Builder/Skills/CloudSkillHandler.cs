using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Takes what skills send back, and gives it to the bot or the channel.</summary>
public class CloudSkillHandler : CloudChannelServiceHandler
{
    /// <summary>Key of the <see cref="SkillConversationReference"/> in the turn state.</summary>
    public static readonly string SkillConversationReferenceKey =
        $"{typeof(CloudSkillHandler).Namespace}.SkillConversationReference";

    private readonly SkillHandlerImpl inner;

    public CloudSkillHandler(
        BotAdapter adapter,
        IBot bot,
        SkillConversationIdFactoryBase conversationIdFactory,
        BotFrameworkAuthentication auth,
        ILogger logger = null)
        : base(auth) =>
        inner = new SkillHandlerImpl(
            SkillConversationReferenceKey, adapter, bot, conversationIdFactory, auth.GetOriginatingAudience, logger);

    protected override Task<ResourceResponse> OnSendToConversationAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        inner.SendAsync(claimsIdentity, conversationId, null, activity, cancellationToken);

    protected override Task<ResourceResponse> OnReplyToActivityAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        inner.SendAsync(claimsIdentity, conversationId, activityId, activity, cancellationToken);

    protected override Task OnDeleteActivityAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        CancellationToken cancellationToken = default) =>
        inner.DeleteAsync(claimsIdentity, conversationId, activityId, cancellationToken);

    protected override Task<ResourceResponse> OnUpdateActivityAsync(
        ClaimsIdentity claimsIdentity,
        string conversationId,
        string activityId,
        Activity activity,
        CancellationToken cancellationToken = default) =>
        inner.UpdateAsync(claimsIdentity, conversationId, activityId, activity, cancellationToken);

    protected override Task<ChannelAccount> OnGetConversationMemberAsync(
        ClaimsIdentity claimsIdentity,
        string userId,
        string conversationId,
        CancellationToken cancellationToken = default) =>
        inner.GetMemberAsync(claimsIdentity, userId, conversationId, cancellationToken);
}
