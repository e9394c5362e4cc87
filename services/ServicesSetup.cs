using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using UnionBot.Services.Handoff;
using UnionBot.Services.LegalAid;
using UnionBot.Services.LegalAid.Calculation;
using UnionBot.Services.Outbox;
using UnionBot.Services.Persistence;
using UnionBot.Services.PsychologicalSupport;
using UnionBot.Services.Questions;
using UnionBot.Services.Security;

namespace UnionBot.Services;

public static class ServicesSetup
{
    /// <summary>
    /// Registers records and rules. Settings are read at first use, so that a wrong one is reported by
    /// <see cref="SchemaMigrator.MigrateAsync"/>, which the host runs before it listens.
    /// </summary>
    public static IServiceCollection AddServices(this IServiceCollection services, IConfiguration configuration)
    {
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(_ => DatabaseOptions.Read(configuration));
        services.AddSingleton(_ => ReadVault(configuration));
        services.AddSingleton(provider => KeyRing.Open(provider.GetRequiredService<VaultOptions>().KeyFile));
        services.AddSingleton<FieldCipher>();
        services.AddSingleton<UnionDatabase>();
        services.AddSingleton<SchemaMigrator>();
        services.AddSingleton<Signals>();
        services.AddSingleton<CaseNotice>();
        services.AddSingleton<CalculationText>();
        services.AddScoped(provider => provider.GetRequiredService<UnionDatabase>().NewContext());
        services.AddScoped<NumberSeries>();
        services.AddScoped<ConversationLog>();
        services.AddScoped<ConversationAddresses>();
        services.AddScoped<FileVault>();
        services.AddScoped<StaffMessages>();
        services.AddScoped<RequestService>();
        services.AddScoped<QuestionService>();
        services.AddScoped<LegalAidService>();
        services.AddScoped<CrisisService>();
        services.AddScoped<OutboxSender>();
        return services;
    }

    private static VaultOptions ReadVault(IConfiguration configuration)
    {
        var folder = DataFolder.Of(configuration);
        var keyFile = configuration["Vault:KeyFile"] is { Length: > 0 } set ? set : Path.Combine(folder, "keys", "vault.keys");
        return new(Path.Combine(folder, "files"), DataFolder.Absolute(keyFile, configuration));
    }
}
