using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.Extensions.Options;
using UnionBot.Bot.Ops;
using UnionBot.Services.Outbox;

namespace UnionBot.Bot.Channels.Connector;

public static class ConnectorSetup
{
    private static readonly TimeSpan DownloadTime = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddConnector(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<ConnectorOptions>().BindConfiguration("Connector")
            .Validate(_ => IsKnownType(configuration), StartMessages.Text("MicrosoftAppType"))
            .Validate(_ => HasSecret(configuration), StartMessages.Text("MicrosoftAppPassword"))
            .Validate(_ => HasTenant(configuration), StartMessages.Text("MicrosoftAppTenantId"))
            .ValidateOnStart();
        services.AddHttpClient();
        services.AddHttpClient(ConnectorFiles.HttpClientName, client => client.Timeout = DownloadTime)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.AddSingleton(provider => Authentication(provider.GetRequiredService<IOptions<ConnectorOptions>>().Value, configuration));
        services.AddSingleton<BotFrameworkAuthentication>(provider => new ConfigurationBotFrameworkAuthentication(
            configuration,
            authConfiguration: provider.GetRequiredService<AuthenticationConfiguration>(),
            httpClientFactory: provider.GetRequiredService<IHttpClientFactory>(),
            logger: provider.GetRequiredService<ILogger<ConfigurationBotFrameworkAuthentication>>()));
        services.AddSingleton(provider => new CloudAdapter(
            provider.GetRequiredService<BotFrameworkAuthentication>(), provider.GetRequiredService<ILogger<CloudAdapter>>()));
        services.AddSingleton<PlainReplies>();
        services.AddSingleton<ConnectorFiles>();
        services.AddSingleton<ConnectorDelivery>();
        services.AddSingleton<ConnectorBot>();
        services.AddSingleton<ConnectorApi>();
        services.AddSingleton<IOutboundChannel, ConnectorOutbound>();
        services.AddHostedService<ConnectorRetry>();
        return services;
    }

    private static string TypeOf(IConfiguration configuration) =>
        configuration[MicrosoftAppCredentials.MicrosoftAppTypeKey] is { Length: > 0 } type ? type.ToUpperInvariant() : "MULTITENANT";

    private static bool IsRegistered(IConfiguration configuration) =>
        !string.IsNullOrEmpty(configuration[MicrosoftAppCredentials.MicrosoftAppIdKey]);

    private static bool IsKnownType(IConfiguration configuration) =>
        TypeOf(configuration) is "MULTITENANT" or "SINGLETENANT" or "USERASSIGNEDMSI";

    private static bool HasSecret(IConfiguration configuration) =>
        !IsRegistered(configuration) || TypeOf(configuration) == "USERASSIGNEDMSI"
        || !string.IsNullOrEmpty(configuration[MicrosoftAppCredentials.MicrosoftAppPasswordKey]);

    private static bool HasTenant(IConfiguration configuration) =>
        !IsRegistered(configuration) || TypeOf(configuration) == "MULTITENANT"
        || !string.IsNullOrEmpty(configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey]);

    private static AuthenticationConfiguration Authentication(ConnectorOptions options, IConfiguration configuration)
    {
        var authentication = new AuthenticationConfiguration { ClaimsValidator = new AllowedCallersClaimsValidator(options.AllowedCallers) };
        if (configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey] is { Length: > 0 } tenant)
            authentication.ValidTokenIssuers = [
                AuthenticationConstants.ValidTokenIssuerUrlTemplateV1.Replace("{0}", tenant, StringComparison.Ordinal),
                AuthenticationConstants.ValidTokenIssuerUrlTemplateV2.Replace("{0}", tenant, StringComparison.Ordinal)];
        return authentication;
    }
}
