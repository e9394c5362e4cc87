using System.Security.Claims;
using Microsoft.Bot.Connector.Authentication;
using Xunit;

namespace UnionBot.Tests.Sdk;

public class ClaimsValidatorTests
{
    private static readonly List<Claim> OtherBot = [new("ver", "1.0"), new("aud", "me"), new("appid", "other")];
    private static readonly List<Claim> Channel = [new("aud", "me")];

    [Theory]
    [InlineData("other")]
    [InlineData("*")]
    public async Task AllowedCallers_Listed_Pass(string listed) => Assert.Null(await Record.ExceptionAsync(
        () => new AllowedCallersClaimsValidator([listed]).ValidateClaimsAsync(OtherBot)));

    [Fact]
    public async Task AllowedCallers_Channel_Passes() => Assert.Null(await Record.ExceptionAsync(
        () => new AllowedCallersClaimsValidator([]).ValidateClaimsAsync(Channel)));

    [Fact]
    public async Task AllowedCallers_NotListed_Throws()
    {
        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => new AllowedCallersClaimsValidator(null).ValidateClaimsAsync(OtherBot));

        Assert.Equal(
            "Received a request from a bot with an app ID of \"other\". To enable requests from this caller, "
            + "add the app ID to the configured set of allowedCallers.",
            exception.Message);
    }

    [Fact]
    public async Task AllowedCallers_NullClaims_Throws() => await Assert.ThrowsAsync<ArgumentNullException>(
        () => new AllowedCallersClaimsValidator([]).ValidateClaimsAsync(null));

    [Fact]
    public async Task AllowedSkills_OnlyTheListed()
    {
        await new AllowedSkillsClaimsValidator(["other"]).ValidateClaimsAsync(OtherBot);
        await new AllowedSkillsClaimsValidator([]).ValidateClaimsAsync(Channel);

        var exception = await Assert.ThrowsAsync<UnauthorizedAccessException>(
            () => new AllowedSkillsClaimsValidator(["*"]).ValidateClaimsAsync(OtherBot));
        Assert.StartsWith(
            "Received a request from an application with an appID of \"other\".",
            exception.Message,
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("", true)]
    [InlineData("msteams", true)]
    [InlineData("MsTeams", false)]
    [InlineData("slack", false)]
    public void Endorsements_ChannelById(string? channelId, bool expected) =>
        Assert.Equal(expected, EndorsementsValidator.Validate(channelId, ["msteams"]));

    [Fact]
    public void Endorsements_Null_Throws() =>
        Assert.Throws<ArgumentNullException>(() => EndorsementsValidator.Validate("msteams", null));
}
