using Microsoft.Extensions.Options;
using UnionBot.Services.Outbox;
using UnionBot.Services.Persistence;

namespace UnionBot.Bot.Channels.DirectLine;

public static class DirectLineSetup
{
    public static IServiceCollection AddDirectLine(this IServiceCollection services, IConfiguration configuration)
    {
        services.AddOptions<DirectLineOptions>().BindConfiguration("DirectLine").ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton(provider => DirectLineSecret.Open(
            provider.GetRequiredService<IOptions<DirectLineOptions>>().Value.Secret,
            Path.Combine(DataFolder.Of(configuration), "keys", "direct-line.secret")));
        services.AddSingleton<DirectLineTokens>();
        services.AddSingleton<ChannelLimits>();
        services.AddSingleton<WorkerFiles>();
        services.AddSingleton<DirectLineFiles>();
        services.AddSingleton<DirectLineSocket>();
        services.AddSingleton<VisitorCookie>();
        services.AddSingleton<DirectLineApi>();
        services.AddSingleton<IOutboundChannel, DirectLineOutbound>();
        var origins = configuration.GetSection("DirectLine:AllowedOrigins").Get<string[]>() ?? [];
        services.AddCors(cors => cors.AddPolicy(DirectLineApi.CorsPolicy, policy => policy
            .WithOrigins(origins).WithMethods("GET", "POST").AllowAnyHeader().SetPreflightMaxAge(TimeSpan.FromHours(1))));
        return services;
    }
}
