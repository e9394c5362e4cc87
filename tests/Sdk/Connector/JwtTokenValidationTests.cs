using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk;

public class JwtTokenValidationTests
{
    private static readonly SimpleCredentialProvider Off = new();

    [Fact]
    public async Task AuthenticateRequest_AuthenticationOff_Anonymous()
    {
        var caller = await AuthenticateAsync(null, credentials: Off);

        Assert.Equal(AuthenticationConstants.AnonymousAuthType, caller.AuthenticationType);
        Assert.True(caller.IsAuthenticated);
        Assert.Empty(caller.Claims);
    }

    [Fact]
    public async Task AuthenticateRequest_AuthenticationOffAndSkillInEmulator_AnonymousSkill()
    {
        var activity = new Activity
        {
            ChannelId = "emulator",
            ServiceUrl = KnownIssuers.ServiceUrl,
            Recipient = new ChannelAccount(role: RoleTypes.Skill),
        };

        var caller = await JwtTokenValidation.AuthenticateRequest(activity, "", Off, null, KnownIssuers.Client);

        Assert.Equal(AuthenticationConstants.AnonymousSkillAppId, JwtTokenValidation.GetAppIdFromClaims(caller.Claims));
        Assert.True(SkillValidation.IsSkillClaim(caller.Claims));
    }

    [Fact]
    public async Task AuthenticateRequest_NoHeader_Throws() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(null));

    [Fact]
    public async Task AuthenticateRequest_ChannelToken_IsAccepted()
    {
        var caller = await AuthenticateAsync(KnownIssuers.ChannelHeader());

        Assert.Equal(KnownIssuers.AppId, caller.FindFirst("aud")!.Value);
    }

    [Fact]
    public async Task AuthenticateRequest_ServiceUrlInOtherCase_IsAccepted() => Assert.NotNull(
        await AuthenticateAsync(KnownIssuers.ChannelHeader(serviceUrl: KnownIssuers.ServiceUrl.ToUpperInvariant())));

    [Theory]
    [InlineData(null)]
    [InlineData("https://attacker.example.com/")]
    public async Task AuthenticateRequest_TokenForAnotherServiceUrl_Throws(string? serviceUrl) =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => AuthenticateAsync(KnownIssuers.ChannelHeader(serviceUrl: serviceUrl)));

    [Fact]
    public async Task AuthenticateRequest_TokenForAnotherBot_Throws()
    {
        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => AuthenticateAsync(KnownIssuers.ChannelHeader(KnownIssuers.OtherAppId)));

        Assert.Equal($"Invalid AppId passed on token: {KnownIssuers.OtherAppId}", exception.Message);
    }

    [Fact]
    public async Task AuthenticateRequest_TokenWithoutAudience_Throws() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => AuthenticateAsync(KnownIssuers.Channels.Header(("serviceurl", KnownIssuers.ServiceUrl))));

    [Fact]
    public async Task AuthenticateRequest_UnknownIssuer_Throws()
    {
        var token = KnownIssuers.Channels.Token(
            "https://attacker.example.com",
            claims: [("aud", KnownIssuers.AppId), ("serviceurl", KnownIssuers.ServiceUrl)]);

        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync($"Bearer {token}"));
    }

    [Fact]
    public async Task AuthenticateRequest_ChannelWithoutEndorsement_Throws() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => AuthenticateAsync(KnownIssuers.ChannelHeader(), "slack"));

    [Fact]
    public async Task AuthenticateRequest_EmulatorTokenOfVersion1_IsAccepted() =>
        Assert.NotNull(await AuthenticateAsync(KnownIssuers.BotHeader(KnownIssuers.AppId), "emulator"));

    [Fact]
    public async Task AuthenticateRequest_EmulatorTokenOfVersion2_IsAccepted()
    {
        var header = Emulator(
            KnownIssuers.BotTenantV2, ("ver", "2.0"), ("azp", KnownIssuers.AppId), ("aud", KnownIssuers.AppId));

        Assert.NotNull(await AuthenticateAsync(header, "emulator"));
    }

    [Theory]
    [InlineData(null, "appid", "'ver' claim is required on Emulator Tokens.")]
    [InlineData("1.0", "azp", "'appid' claim is required on Emulator Token version '1.0'.")]
    [InlineData("2.0", "appid", "'azp' claim is required on Emulator Token version '2.0'.")]
    [InlineData("3.0", "appid", "Unknown Emulator Token version '3.0'.")]
    public async Task AuthenticateRequest_EmulatorTokenOutOfForm_Throws(string? version, string claim, string message)
    {
        (string, string)[] claims = version == null
            ? [(claim, KnownIssuers.AppId)]
            : [("ver", version), (claim, KnownIssuers.AppId)];

        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => AuthenticateAsync(Emulator(KnownIssuers.BotTenantV1, claims), "emulator"));

        Assert.Equal(message, exception.Message);
    }

    [Fact]
    public async Task AuthenticateRequest_EmulatorWithAnotherAppId_Throws()
    {
        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(
            Emulator(KnownIssuers.BotTenantV1, ("ver", "1.0"), ("appid", KnownIssuers.OtherAppId)), "emulator"));

        Assert.Equal($"Invalid AppId passed on token: {KnownIssuers.OtherAppId}", exception.Message);
    }

    [Fact]
    public async Task AuthenticateRequest_AnotherBotWithoutClaimsValidator_Throws()
    {
        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => AuthenticateAsync(KnownIssuers.BotHeader(KnownIssuers.OtherAppId)));

        Assert.Equal("ClaimsValidator is required for validation of Skill Host calls.", exception.Message);
    }

    [Fact]
    public async Task AuthenticateRequest_AnotherBotThatIsListed_IsAccepted()
    {
        var caller = await AuthenticateAsync(
            KnownIssuers.BotHeader(KnownIssuers.OtherAppId), configuration: Callers(KnownIssuers.OtherAppId));

        Assert.Equal(KnownIssuers.OtherAppId, JwtTokenValidation.GetAppIdFromClaims(caller.Claims));
    }

    [Fact]
    public async Task AuthenticateRequest_AnotherBotThatIsNotListed_Throws() =>
        await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(
            KnownIssuers.BotHeader(KnownIssuers.OtherAppId), configuration: Callers("someone-else")));

    [Fact]
    public async Task AuthenticateRequest_AnotherBotCallingSomebodyElse_Throws()
    {
        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(() => AuthenticateAsync(
            KnownIssuers.BotHeader(KnownIssuers.OtherAppId, "33333333"), configuration: Callers("*")));

        Assert.Equal("Invalid audience.", exception.Message);
    }

    [Fact]
    public async Task AuthenticateRequest_AnotherBotOfAnotherTenant_Throws()
    {
        var header = KnownIssuers.BotHeader(KnownIssuers.OtherAppId, issuer: "https://sts.windows.net/my-tenant/");

        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => AuthenticateAsync(header, configuration: Callers("*")));

        Assert.Equal("Invalid Identity", exception.Message);
    }

    [Fact]
    public async Task AuthenticateRequest_AnotherBotOfAnAllowedTenant_IsAccepted()
    {
        var header = KnownIssuers.BotHeader(KnownIssuers.OtherAppId, issuer: "https://sts.windows.net/my-tenant/");
        var configuration = Callers("*");
        configuration.ValidTokenIssuers = ["https://sts.windows.net/my-tenant/"];

        Assert.NotNull(await AuthenticateAsync(header, configuration: configuration));
    }

    [Fact]
    public async Task AuthenticateRequest_NullConfiguration_Throws()
    {
        var exception = await Assert.ThrowsAsync<ArgumentNullException>(() => JwtTokenValidation.AuthenticateRequest(
            new Activity(), "", Off, null, authConfig: null, KnownIssuers.Client));

        Assert.Equal("authConfig", exception.ParamName);
    }

    [Fact]
    public async Task ValidateAuthHeader_EmptyHeader_Throws()
    {
        var exception = await Assert.ThrowsAsync<ArgumentNullException>(
            () => JwtTokenValidation.ValidateAuthHeader("", Off, null, "msteams"));

        Assert.Equal("authHeader", exception.ParamName);
    }

    [Fact]
    public async Task ValidateAuthHeader_NoServiceUrlAskedFor_AnyIsAccepted() => Assert.NotNull(
        await JwtTokenValidation.ValidateAuthHeader(
            KnownIssuers.ChannelHeader(serviceUrl: null),
            KnownIssuers.Credentials,
            null,
            "msteams",
            null,
            KnownIssuers.Client));

    [Theory]
    [InlineData(null, "appid", "x", "x")]
    [InlineData("1.0", "appid", "x", "x")]
    [InlineData("1.0", "azp", "x", null)]
    [InlineData("2.0", "azp", "x", "x")]
    [InlineData("2.0", "appid", "x", null)]
    [InlineData("3.0", "azp", "x", null)]
    public void GetAppIdFromClaims_ByVersion_FindsTheClaim(string? version, string type, string value, string? expected)
    {
        var claims = new List<Claim> { new(type, value) };
        if (version != null) claims.Add(new Claim("ver", version));

        Assert.Equal(expected, JwtTokenValidation.GetAppIdFromClaims(claims));
    }

    [Fact]
    public void GetAppIdFromClaims_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(() => JwtTokenValidation.GetAppIdFromClaims(null));

    [Theory]
    [InlineData("1.0", "bot", "caller", true)]
    [InlineData("1.0", "bot", "bot", false)]
    [InlineData("1.0", null, "caller", false)]
    [InlineData("1.0", "bot", null, false)]
    [InlineData(null, "bot", "caller", false)]
    [InlineData("1.0", "https://api.botframework.com", "caller", false)]
    [InlineData(null, null, "AnonymousSkill", true)]
    public void IsSkillClaim_ByVersionAudienceAndAppId(string? version, string? audience, string? appId, bool expected)
    {
        var claims = new List<Claim>();
        if (version != null) claims.Add(new Claim("ver", version));
        if (audience != null) claims.Add(new Claim("aud", audience));
        if (appId != null) claims.Add(new Claim("appid", appId));

        Assert.Equal(expected, SkillValidation.IsSkillClaim(claims));
    }

    private static string Emulator(string issuer, params (string, string)[] claims) =>
        $"Bearer {KnownIssuers.Bots.Token(issuer, claims: claims)}";

    private static AuthenticationConfiguration Callers(params string[] appIds) =>
        new() { ClaimsValidator = new AllowedCallersClaimsValidator(appIds) };

    private static Task<ClaimsIdentity> AuthenticateAsync(
        string? header,
        string channelId = "msteams",
        ICredentialProvider? credentials = null,
        AuthenticationConfiguration? configuration = null) =>
        JwtTokenValidation.AuthenticateRequest(
            new Activity { ChannelId = channelId, ServiceUrl = KnownIssuers.ServiceUrl },
            header,
            credentials ?? KnownIssuers.Credentials,
            null,
            configuration ?? new AuthenticationConfiguration(),
            KnownIssuers.Client);
}
