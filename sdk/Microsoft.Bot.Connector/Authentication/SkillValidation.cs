using System.Security.Claims;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Tells a token that another bot calls with from a channel's, and checks it.</summary>
#pragma warning disable CA1052 // the published class can be derived from
public class SkillValidation
#pragma warning restore CA1052
{
    /// <summary>Whether a header holds a token of another bot; its signature is not checked.</summary>
    public static bool IsSkillToken(string authHeader) =>
        InboundTokens.Parse(authHeader) is { } token && IsSkillClaim(token.Claims);

    /// <summary>
    /// Whether claims are another bot's: a version, an audience that is not the channels', and an app id that is not
    /// the audience; or the app id that stands for a bot without credentials.
    /// </summary>
    public static bool IsSkillClaim(IEnumerable<Claim> claims)
    {
        var list = claims.ToList();
        if (list.Exists(claim => claim.Type == AuthenticationConstants.AppIdClaim
            && claim.Value == AuthenticationConstants.AnonymousSkillAppId))
            return true;
        if (string.IsNullOrWhiteSpace(Value(list, AuthenticationConstants.VersionClaim))) return false;

        var audience = Value(list, AuthenticationConstants.AudienceClaim);
        if (string.IsNullOrWhiteSpace(audience)
            || AuthenticationConstants.ToBotFromChannelTokenIssuer.Equals(audience, StringComparison.OrdinalIgnoreCase))
            return false;

        var appId = JwtTokenValidation.GetAppIdFromClaims(list);
        return !string.IsNullOrWhiteSpace(appId) && appId != audience;
    }

    /// <summary>The other bot that a token comes from.</summary>
    /// <exception cref="UnauthorizedAccessException">It comes from none, or is not made out to this bot.</exception>
    public static async Task<ClaimsIdentity> AuthenticateChannelToken(
        string authHeader,
        ICredentialProvider credentials,
        IChannelProvider channelProvider,
        HttpClient httpClient,
        string channelId,
        AuthenticationConfiguration authConfig)
    {
        ArgumentNullException.ThrowIfNull(authConfig);
        var rules = await TokenRules.ForAsync(channelProvider).ConfigureAwait(false);
        return await new InboundTokens(rules, credentials, authConfig, httpClient)
            .SkillAsync(authHeader, channelId).ConfigureAwait(false);
    }

    /// <summary>The identity of a skill where authentication is off.</summary>
    public static ClaimsIdentity CreateAnonymousSkillClaim() => new(
        [new Claim(AuthenticationConstants.AppIdClaim, AuthenticationConstants.AnonymousSkillAppId)],
        AuthenticationConstants.AnonymousAuthType);

    private static string Value(List<Claim> claims, string type) => claims.Find(claim => claim.Type == type)?.Value;
}
