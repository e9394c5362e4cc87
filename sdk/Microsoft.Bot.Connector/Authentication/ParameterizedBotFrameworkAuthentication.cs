using System.Security.Claims;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Authentication in the cloud whose addresses it is given.</summary>
internal sealed class ParameterizedBotFrameworkAuthentication(
    CloudSettings cloud,
    ServiceClientCredentialsFactory credentialsFactory,
    AuthenticationConfiguration configuration,
    IHttpClientFactory httpClientFactory,
    ILogger logger) : BotFrameworkAuthentication
{
    private readonly ILogger logger = logger ?? NullLogger.Instance;

    public override string GetOriginatingAudience() => cloud.OAuthScope;

    public override Task<ClaimsIdentity> AuthenticateChannelRequestAsync(
        string authHeader, CancellationToken cancellationToken) =>
        Tokens(cancellationToken).AuthenticateSkillAsync(authHeader);

    public override async Task<AuthenticateRequestResult> AuthenticateRequestAsync(
        Activity activity, string authHeader, CancellationToken cancellationToken)
    {
        var caller = await Tokens(cancellationToken).AuthenticateActivityAsync(activity, authHeader)
            .ConfigureAwait(false);
        var result = await ResultAsync(caller, cancellationToken).ConfigureAwait(false);
        result.ConnectorFactory = CreateConnectorFactory(caller);
        return result;
    }

    public override async Task<AuthenticateRequestResult> AuthenticateStreamingRequestAsync(
        string authHeader, string channelIdHeader, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(channelIdHeader)
            && !await credentialsFactory.IsAuthenticationDisabledAsync(cancellationToken).ConfigureAwait(false))
            throw new UnauthorizedAccessException();

        var caller = await Tokens(cancellationToken).ValidateHeaderAsync(authHeader, channelIdHeader, null)
            .ConfigureAwait(false);
        return await ResultAsync(caller, cancellationToken).ConfigureAwait(false);
    }

    public override ConnectorFactory CreateConnectorFactory(ClaimsIdentity claimsIdentity) =>
        new ConnectorFactoryImpl(AppId(claimsIdentity), cloud, credentialsFactory, httpClientFactory);

    public override async Task<UserTokenClient> CreateUserTokenClientAsync(
        ClaimsIdentity claimsIdentity, CancellationToken cancellationToken)
    {
        var appId = AppId(claimsIdentity);
        var credentials = await credentialsFactory.CreateCredentialsAsync(
            appId, cloud.OAuthScope, cloud.LoginEndpoint, cloud.ValidateAuthority, cancellationToken)
            .ConfigureAwait(false);
        return new UserTokenClientImpl(appId, credentials, cloud.OAuthUrl, httpClientFactory?.CreateClient(), logger);
    }

    public override BotFrameworkClient CreateBotFrameworkClient() =>
        new BotFrameworkClientImpl(credentialsFactory, httpClientFactory, cloud.LoginEndpoint, logger);

    // a channel's token names the bot as audience, an emulator's as app id; an unproven identity names none
    private static string AppId(ClaimsIdentity identity) =>
        Single(identity, AuthenticationConstants.AudienceClaim) ?? Single(identity, AuthenticationConstants.AppIdClaim);

    private static string Single(ClaimsIdentity identity, string type) =>
        identity.Claims?.SingleOrDefault(claim => claim.Type == type)?.Value;

    private async Task<AuthenticateRequestResult> ResultAsync(
        ClaimsIdentity caller, CancellationToken cancellationToken) => new()
        {
            ClaimsIdentity = caller,
            Audience = SkillValidation.IsSkillClaim(caller.Claims)
                ? JwtTokenValidation.GetAppIdFromClaims(caller.Claims)
                : cloud.OAuthScope,
            CallerId = await GenerateCallerIdAsync(credentialsFactory, caller, cloud.CallerId, cancellationToken)
                .ConfigureAwait(false),
        };

    private InboundTokens Tokens(CancellationToken cancellationToken) => new(
        cloud.Tokens,
        new DelegatingCredentialProvider(credentialsFactory, cancellationToken),
        configuration,
        InboundTokens.SharedHttpClient);
}
