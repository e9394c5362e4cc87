using Microsoft.Bot.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using UnionBot.Bot.Turns;
using UnionBot.Services.Persistence;

namespace UnionBot.Bot.Ops;

/// <summary><c>/healthz</c>: the process answers. <c>/readyz</c>: it can also take messages, because both its stores answer.</summary>
public static class Health
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(3);

    public static IServiceCollection AddHealth(this IServiceCollection services)
    {
        services.AddHealthChecks()
            .AddCheck<StateCheck>("state", timeout: Patience)
            .AddCheck<RecordsCheck>("records", timeout: Patience);
        return services;
    }

    public static void MapHealth(this WebApplication app)
    {
        app.MapHealthChecks("/healthz", new() { Predicate = _ => false });
        app.MapHealthChecks("/readyz");
    }

    private sealed class StateCheck([FromKeyedServices(TurnStorage.Store)] IStorage store) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await store.ReadAsync(["readyz"], cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }

    private sealed class RecordsCheck(UnionDbContext database) : IHealthCheck
    {
        public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
        {
            await database.Database.ExecuteSqlAsync($"SELECT 1", cancellationToken);
            return HealthCheckResult.Healthy();
        }
    }
}
