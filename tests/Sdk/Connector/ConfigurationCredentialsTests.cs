using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace UnionBot.Tests.Sdk;

[Collection(nameof(ProcessWideSettings))]
public class ConfigurationCredentialsTests
{
    [Theory]
    [InlineData("SingleTenant", null, "t", "p", "MicrosoftAppId is required for SingleTenant in configuration.")]
    [InlineData("SingleTenant", "a", null, "p", "MicrosoftAppTenantId is required for SingleTenant in configuration.")]
    [InlineData("singletenant", "a", "t", " ", "MicrosoftAppPassword is required for SingleTenant in configuration.")]
    [InlineData("UserAssignedMsi", "", "t", null, "MicrosoftAppId is required for MSI in configuration.")]
    [InlineData("UserAssignedMsi", "a", "", null, "MicrosoftAppTenantId is required for MSI in configuration.")]
    [InlineData("UserAssignedMsi", "a", "t", "p", "MicrosoftAppPassword must not be set for MSI in configuration.")]
    public void Constructor_SettingsDoNotFitTheType_Throws(
        string type, string? appId, string? tenant, string? password, string message)
    {
        var exception = Assert.Throws<ArgumentException>(
            () => new ConfigurationServiceClientCredentialFactory(Settings(type, appId, tenant, password)));

        Assert.Equal(message, exception.Message);
    }

    [Theory]
    [InlineData("MultiTenant")]
    [InlineData(null)]
    [InlineData("Unheard")]
    public async Task MultiTenant_WithoutAppId_AuthenticationIsOff(string? type)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Settings(type, null, null, null));

        Assert.True(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
    }

    [Theory]
    [InlineData("MultiTenant", null, "p")]
    [InlineData("SingleTenant", "t", "p")]
    [InlineData("UserAssignedMsi", "t", null)]
    public async Task EveryType_KnowsItsAppId(string type, string? tenant, string? password)
    {
        var factory = new ConfigurationServiceClientCredentialFactory(Settings(type, "mine", tenant, password));

        Assert.False(await factory.IsAuthenticationDisabledAsync(CancellationToken.None));
        Assert.True(await factory.IsValidAppIdAsync("mine", CancellationToken.None));
        Assert.False(await factory.IsValidAppIdAsync("theirs", CancellationToken.None));
    }

    [Theory]
    [InlineData(null, "https://api.botframework.com")]
    [InlineData("https://botframework.azure.us", "https://api.botframework.us")]
    public void Authentication_ChannelService_NamesTheCloud(string? service, string audience)
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(Build(("ChannelService", service)));

        Assert.Equal(audience, authentication.GetOriginatingAudience());
    }

    [Fact]
    public void Authentication_UnknownChannelService_Throws()
    {
        var exception = Assert.Throws<ArgumentException>(
            () => new ConfigurationBotFrameworkAuthentication(Build(("ChannelService", "https://x.example.com"))));

        Assert.Equal("The provided ChannelService value is not supported.", exception.Message);
    }

    [Fact]
    public void Authentication_OwnAddresses_MakeAPrivateCloud()
    {
        var authentication = new ConfigurationBotFrameworkAuthentication(Build(
            ("ChannelService", "https://x.example.com"), ("ToChannelFromBotOAuthScope", "https://x.example.com/s")));

        Assert.Equal("https://x.example.com/s", authentication.GetOriginatingAudience());
    }

    private static IConfiguration Settings(string? type, string? appId, string? tenant, string? password) => Build(
        (MicrosoftAppCredentials.MicrosoftAppTypeKey, type),
        (MicrosoftAppCredentials.MicrosoftAppIdKey, appId),
        (MicrosoftAppCredentials.MicrosoftAppTenantIdKey, tenant),
        (MicrosoftAppCredentials.MicrosoftAppPasswordKey, password));

    private static IConfiguration Build(params (string Key, string? Value)[] settings) => new ConfigurationBuilder()
        .AddInMemoryCollection(settings.ToDictionary(setting => setting.Key, setting => setting.Value))
        .Build();
}
