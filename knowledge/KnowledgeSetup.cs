using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace UnionBot.Knowledge;

/// <summary>Registration of what the bot knows.</summary>
public static class KnowledgeSetup
{
    /// <summary>Registers the parts of the knowledge as singletons; loads the data folder unless a knowledge is registered already.</summary>
    /// <exception cref="Loading.KnowledgeException">The data has mistakes; the host must not start.</exception>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, string dataPath)
    {
        var given = services.FirstOrDefault(service => service.ServiceType == typeof(KnowledgeBase))?.ImplementationInstance as KnowledgeBase;
        var knowledge = given ?? KnowledgeBase.Load(dataPath);
        services.TryAddSingleton(knowledge);
        services.AddSingleton(knowledge.Contacts);
        services.AddSingleton(knowledge.Replies);
        services.AddSingleton(knowledge.Crisis);
        services.AddSingleton(knowledge.Rates);
        return services;
    }
}
