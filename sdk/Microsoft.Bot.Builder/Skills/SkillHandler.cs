using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Takes what skills send back, with authentication by a credential provider.</summary>
[Obsolete("Use `CloudSkillHandler` instead.", false)]
public class SkillHandler : ChannelServiceHandler
{
    /// <summary>Key of the <see cref="SkillConversationReference"/> in the turn state.</summary>
    public static readonly string SkillConversationReferenceKey =
        $"{typeof(SkillHandler).Namespace}.SkillConversationReference";

    private readonly SkillHandlerImpl inner;

    public SkillHandler(
        BotAdapter adapter,
        IBot bot,
        SkillConversationIdFactoryBase conversationIdFactory,
        ICredentialProvider credentialProvider,
        AuthenticationConfiguration authConfig,
        IChannelProvider channelProvider = null,
        ILogger logger = null)
        : base(credentialProvider, authConfig, channelProvider) =>
        inner = new SkillHandlerImpl(
            SkillConversationReferenceKey,
            adapter,
            bot,
            conversationIdFactory,
            () => ChannelProvider?.IsGovernment() == true
                ? GovernmentAuthenticationConstants.ToChannelFromBotOAuthScope
                : AuthenticationConstants.ToChannelFromBotOAuthScope,
            logger);

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
}
