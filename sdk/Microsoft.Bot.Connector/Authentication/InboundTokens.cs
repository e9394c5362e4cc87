using System.IdentityModel.Tokens.Jwt;
using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Decides who sends a request: a channel, the emulator, another bot, or nobody known.</summary>
internal sealed class InboundTokens(
    TokenRules rules, ICredentialProvider credentials, AuthenticationConfiguration configuration, HttpClient httpClient)
{
    /// <summary>Used to read signing keys when the caller has none.</summary>
    public static readonly HttpClient SharedHttpClient = new();

    /// <summary>The sender of an activity; without a token only where authentication is off.</summary>
    public async Task<ClaimsIdentity> AuthenticateActivityAsync(IActivity activity, string authHeader)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
        {
            return await ValidateHeaderAsync(authHeader, activity.ChannelId, activity.ServiceUrl)
                .ConfigureAwait(false);
        }

        await RequireDisabledAsync().ConfigureAwait(false);
        return activity.ChannelId == Channels.Emulator && activity.Recipient?.Role == RoleTypes.Skill
            ? SkillValidation.CreateAnonymousSkillClaim()
            : new ClaimsIdentity([], AuthenticationConstants.AnonymousAuthType);
    }

    /// <summary>The skill that calls back; without a token only where authentication is off.</summary>
    public async Task<ClaimsIdentity> AuthenticateSkillAsync(string authHeader)
    {
        if (!string.IsNullOrWhiteSpace(authHeader))
            return await ValidateHeaderAsync(authHeader, "unknown", null).ConfigureAwait(false);
        await RequireDisabledAsync().ConfigureAwait(false);
        return SkillValidation.CreateAnonymousSkillClaim();
    }

    /// <summary>The sender by its token, and the bot's own rule about it.</summary>
    public async Task<ClaimsIdentity> ValidateHeaderAsync(string authHeader, string channelId, string serviceUrl)
    {
        var caller = await CallerAsync(authHeader, channelId, serviceUrl).ConfigureAwait(false);
        if (configuration.ClaimsValidator != null)
            await configuration.ClaimsValidator.ValidateClaimsAsync([.. caller.Claims]).ConfigureAwait(false);
        else if (SkillValidation.IsSkillClaim(caller.Claims))
            throw new UnauthorizedAccessException("ClaimsValidator is required for validation of Skill Host calls.");
        return caller;
    }

    /// <summary>A channel, whose token names the bot and its own service url; null asks for none.</summary>
    public async Task<ClaimsIdentity> ChannelAsync(string authHeader, string channelId, string serviceUrl)
    {
        var parameters = Parameters([rules.ChannelIssuer], validateKey: true);
        var caller = await ExtractAsync(authHeader, channelId, parameters, rules.ChannelMetadataUrl)
            .ConfigureAwait(false);
        await CheckChannelAsync(caller, serviceUrl).ConfigureAwait(false);
        return caller;
    }

    public async Task CheckChannelAsync(ClaimsIdentity caller, string serviceUrl)
    {
        if (caller is not { IsAuthenticated: true }) throw new UnauthorizedAccessException();
        var appId = caller.Claims.FirstOrDefault(claim =>
            claim.Issuer == rules.ChannelIssuer && claim.Type == AuthenticationConstants.AudienceClaim)?.Value;
        if (string.IsNullOrWhiteSpace(appId)) throw new UnauthorizedAccessException();
        if (!await credentials.IsValidAppIdAsync(appId).ConfigureAwait(false))
            throw new UnauthorizedAccessException($"Invalid AppId passed on token: {appId}");
        if (serviceUrl == null) return;

        var claimed = Value(caller, AuthenticationConstants.ServiceUrlClaim);
        if (string.IsNullOrWhiteSpace(claimed)
            || !string.Equals(claimed, serviceUrl, StringComparison.OrdinalIgnoreCase))
            throw new UnauthorizedAccessException();
    }

    /// <summary>The emulator, which has the bot's own app id.</summary>
    public async Task<ClaimsIdentity> EmulatorAsync(string authHeader, string channelId)
    {
        var caller = await ExtractAsync(authHeader, channelId, Parameters(BotIssuers()), rules.EmulatorMetadataUrl)
            .ConfigureAwait(false);
        RequireAuthenticated(caller);
        var appId = AppId(caller, "Emulator");
        if (!await credentials.IsValidAppIdAsync(appId).ConfigureAwait(false))
            throw new UnauthorizedAccessException($"Invalid AppId passed on token: {appId}");
        return caller;
    }

    /// <summary>Another bot, whose token is made out to this one.</summary>
    public async Task<ClaimsIdentity> SkillAsync(string authHeader, string channelId)
    {
        var caller = await ExtractAsync(authHeader, channelId, Parameters(BotIssuers()), rules.EmulatorMetadataUrl)
            .ConfigureAwait(false);
        RequireAuthenticated(caller);
        if (Value(caller, AuthenticationConstants.VersionClaim) == null)
            throw new UnauthorizedAccessException("'ver' claim is required on skill Tokens.");
        var audience = Value(caller, AuthenticationConstants.AudienceClaim);
        if (string.IsNullOrWhiteSpace(audience))
            throw new UnauthorizedAccessException("'aud' claim is required on skill Tokens.");
        if (!await credentials.IsValidAppIdAsync(audience).ConfigureAwait(false))
            throw new UnauthorizedAccessException("Invalid audience.");
        if (string.IsNullOrWhiteSpace(JwtTokenValidation.GetAppIdFromClaims(caller.Claims)))
            throw new UnauthorizedAccessException("Invalid appId.");
        return caller;
    }

    /// <summary>The app id in a token, by its version; <paramref name="kind"/> stands in the messages.</summary>
    internal static string AppId(ClaimsIdentity caller, string kind)
    {
        var version = Value(caller, AuthenticationConstants.VersionClaim)
            ?? throw new UnauthorizedAccessException($"'ver' claim is required on {kind} Tokens.");
        if (string.IsNullOrWhiteSpace(version) || version == "1.0")
        {
            return Value(caller, AuthenticationConstants.AppIdClaim) ?? throw new UnauthorizedAccessException(
                $"'appid' claim is required on {kind} Token version '1.0'.");
        }

        if (version != "2.0") throw new UnauthorizedAccessException($"Unknown {kind} Token version '{version}'.");
        return Value(caller, AuthenticationConstants.AuthorizedParty)
            ?? throw new UnauthorizedAccessException($"'azp' claim is required on {kind} Token version '2.0'.");
    }

    internal static void RequireAuthenticated(ClaimsIdentity caller)
    {
        if (caller == null) throw new UnauthorizedAccessException("Invalid Identity");
        if (!caller.IsAuthenticated) throw new UnauthorizedAccessException("Token Not Authenticated");
    }

    /// <summary>The token of a header in the form <c>Bearer token</c>, null in any other form.</summary>
    internal static JwtSecurityToken Parse(string authHeader) =>
        authHeader?.Split(' ') is [var scheme, var token] && scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
            ? new JwtSecurityToken(token)
            : null;

    internal static TokenValidationParameters Parameters(
        IEnumerable<string> issuers, bool validateKey = false) => new()
        {
            ValidateIssuer = true,
            ValidIssuers = issuers,
            ValidateAudience = false, // the audience is one of the bot's app ids, which only the bot can tell
            ValidateLifetime = true,
            ClockSkew = TimeSpan.FromMinutes(5),
            RequireSignedTokens = true,
            ValidateIssuerSigningKey = validateKey,
        };

    private static string Value(ClaimsIdentity caller, string type) =>
        caller.Claims.FirstOrDefault(claim => claim.Type == type)?.Value;

    private async Task<ClaimsIdentity> CallerAsync(string authHeader, string channelId, string serviceUrl)
    {
        if (AseChannelValidation.IsAseChannel(channelId))
        {
            return await AseChannelValidation
                .AuthenticateAseTokenAsync(authHeader, credentials, httpClient, configuration).ConfigureAwait(false);
        }

        if (SkillValidation.IsSkillToken(authHeader))
            return await SkillAsync(authHeader, channelId).ConfigureAwait(false);
        return EmulatorValidation.IsTokenFromEmulator(authHeader)
            ? await EmulatorAsync(authHeader, channelId).ConfigureAwait(false)
            : await ChannelAsync(authHeader, channelId, serviceUrl).ConfigureAwait(false);
    }

    private async Task RequireDisabledAsync()
    {
        if (!await credentials.IsAuthenticationDisabledAsync().ConfigureAwait(false))
            throw new UnauthorizedAccessException();
    }

    private Task<ClaimsIdentity> ExtractAsync(
        string authHeader, string channelId, TokenValidationParameters parameters, string metadataUrl) =>
        new JwtTokenExtractor(
            httpClient, parameters, metadataUrl, AuthenticationConstants.AllowedSigningAlgorithms)
            .GetIdentityAsync(authHeader, channelId, configuration.RequiredEndorsements);

    private IEnumerable<string> BotIssuers() => TokenRules.BotIssuers.Concat(configuration.ValidTokenIssuers ?? []);
}
