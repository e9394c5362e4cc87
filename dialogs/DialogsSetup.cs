using Microsoft.Extensions.DependencyInjection;
using UnionBot.Dialogs.Flows;
using UnionBot.Dialogs.LegalAid;
using UnionBot.Knowledge;

namespace UnionBot.Dialogs;

/// <summary>Registration of the conversation: one line a flow with code of its own; forms without code need none.</summary>
public static class DialogsSetup
{
    public static IServiceCollection AddDialogs(this IServiceCollection services)
    {
        services.AddSingleton(provider => new Interruptions(provider.GetRequiredService<KnowledgeBase>().Interruptions));
        services.AddScoped<QuestionAnswer>();
        services.AddScoped<FlowKit>();
        services.AddScoped<CrisisGuard>();
        services.AddScoped<SupportOffer>();
        services.AddScoped<LanguageGuard>();
        services.AddScoped<ProgressAnswer>();
        services.AddScoped<WageArrearsDialog>();
        services.AddScoped<IEnumerable<Flow>>(Flows);
        services.AddScoped<RootDialog>();
        return services;
    }

    /// <summary>The flows with code, and a <see cref="FormDialog"/> for every other form.</summary>
    private static Flow[] Flows(IServiceProvider provider)
    {
        Flow[] coded = [provider.GetRequiredService<WageArrearsDialog>()];
        var kit = provider.GetRequiredService<FlowKit>();
        var declared = kit.Knowledge.Forms.Values.Where(form => coded.All(flow => flow.Form.Id != form.Id));
        return [.. coded, .. declared.Select(form => new FormDialog(form, kit))];
    }
}
