using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using UnionBot.Knowledge.TextAnalysis;

namespace UnionBot.Knowledge;

/// <summary>Registration of what the bot knows.</summary>
public static class KnowledgeSetup
{
    /// <summary>Loads the data folder and registers its parts as singletons.</summary>
    /// <exception cref="Loading.KnowledgeException">The data has mistakes; the host must not start.</exception>
    public static IServiceCollection AddKnowledge(this IServiceCollection services, string dataPath)
    {
        var knowledge = KnowledgeBase.Load(dataPath);
        services.AddSingleton(knowledge);
        services.AddSingleton(knowledge.Contacts);
        services.AddSingleton(knowledge.Replies);
        services.AddSingleton(knowledge.Crisis);
        services.AddSingleton(knowledge.Rates);
        services.AddOptions<TextAnalysisOptions>().BindConfiguration("TextAnalytics");
        services.AddSingleton<LocalTextAnalysis>();
        services.AddSingleton<ITextAnalysis>(provider => provider.GetRequiredService<IOptions<TextAnalysisOptions>>().Value.IsConfigured
            ? ActivatorUtilities.CreateInstance<AzureTextAnalysis>(provider)
            : provider.GetRequiredService<LocalTextAnalysis>());
        return services;
    }
}
