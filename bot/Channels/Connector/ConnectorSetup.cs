using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using UnionBot.Services.Outbox;

namespace UnionBot.Bot.Channels.Connector;

public static class ConnectorSetup
{
    private static readonly TimeSpan DownloadTime = TimeSpan.FromSeconds(10);

    public static IServiceCollection AddConnector(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddHttpClient();
        services.AddHttpClient(ConnectorFiles.HttpClientName, client => client.Timeout = DownloadTime)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false });
        services.AddSingleton(_ => Authentication(configuration));
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

    private static AuthenticationConfiguration Authentication(IConfiguration configuration)
    {
        var options = configuration.GetSection("Connector").Get<ConnectorOptions>() ?? new ConnectorOptions();
        var authentication = new AuthenticationConfiguration { ClaimsValidator = new AllowedCallersClaimsValidator(options.AllowedCallers) };
        if (configuration[MicrosoftAppCredentials.MicrosoftAppTenantIdKey] is { Length: > 0 } tenant)
            authentication.ValidTokenIssuers = [
                AuthenticationConstants.ValidTokenIssuerUrlTemplateV1.Replace("{0}", tenant, StringComparison.Ordinal),
                AuthenticationConstants.ValidTokenIssuerUrlTemplateV2.Replace("{0}", tenant, StringComparison.Ordinal)];
        return authentication;
    }
}
