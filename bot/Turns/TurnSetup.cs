using Microsoft.Bot.Builder;

namespace UnionBot.Bot.Turns;

public static class TurnSetup
{
    /// <summary>The pipeline of a turn over the given store; the bot itself is registered by its owner.</summary>
    public static IServiceCollection AddTurns(this IServiceCollection services, IStorage store)
    {
        services.AddOptions<TurnOptions>().BindConfiguration("Turns").ValidateDataAnnotations().ValidateOnStart();
        services.AddKeyedSingleton(TurnStorage.Store, (_, _) => store);
        services.AddScoped<TurnStorage>();
        services.AddScoped<IStorage>(provider => provider.GetRequiredService<TurnStorage>());
        services.AddScoped<ConversationState>();
        services.AddSingleton<TurnGate>();
        services.AddSingleton<TurnErrors>();
        services.AddSingleton<ConversationStreams>();
        services.AddSingleton<ConversationFeed>();
        services.AddSingleton<TurnRunner>();
        services.AddHostedService<TurnDrain>();
        return services;
    }
}
