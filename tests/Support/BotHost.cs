using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnionBot.Bot;
using UnionBot.Services.Persistence;

namespace UnionBot.Tests.Support;

/// <summary>The real host on a free port with a data folder of its own; by default with the counting bot instead of the flows.</summary>
public sealed class BotHost : IAsyncDisposable
{
    private readonly string[] settings;
    private readonly Action<IServiceCollection> configure;
    private WebApplication app;

    private BotHost(string[] settings, Action<IServiceCollection> configure) =>
        (this.settings, this.configure, app) = (settings, configure, null!); // StartAsync sets it

    public string Folder { get; } = Directory.CreateTempSubdirectory("unionbot-host-").FullName;

    /// <summary>Stays the same over a restart.</summary>
    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    public IServiceProvider Services => app.Services;

    public static async Task<BotHost> StartAsync(params string[] settings)
    {
        var host = new BotHost(settings, services => services.AddScoped<IBot, CountingBot>());
        await host.StartAgainAsync();
        return host;
    }

    /// <summary>With the flows of the product.</summary>
    public static async Task<BotHost> StartWithFlowsAsync(TimeProvider? clock = null, params string[] settings)
    {
        var host = new BotHost(settings, services => services.AddSingleton(clock ?? TimeProvider.System));
        await host.StartAgainAsync();
        return host;
    }

    public static async Task<WebApplication> BuildAsync(string[] arguments, Action<IServiceCollection> configure)
    {
        var builder = BotApp.CreateBuilder(arguments);
        builder.Logging.SetMinimumLevel(LogLevel.None);
        configure(builder.Services);
        if (!arguments.Contains("--Knowledge:Path")) // learned once for all hosts of the process
            builder.Services.AddSingleton(LoadedKnowledge.Base);
        var app = await BotApp.BuildAsync(builder);
        await app.Services.GetRequiredService<SchemaMigrator>().MigrateAsync(CancellationToken.None);
        return app;
    }

    /// <summary>A client with cookies of its own: one visitor.</summary>
    public HttpClient NewClient() => new() { BaseAddress = Address };

    public async Task StartAgainAsync()
    {
        app = await BuildAsync(["--DataFolder", Folder, "--Urls", Address.ToString(), "--DirectLine:Burst", "1000", .. settings], configure);
        await app.StartAsync();
        Address = new Uri(app.Urls.Single());
    }

    public async Task StopAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
    }
}
