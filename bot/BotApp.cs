using System.Text.Encodings.Web;
using System.Text.Unicode;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.WebEncoders;
using UnionBot.Bot.Channels.Connector;
using UnionBot.Bot.Channels.DirectLine;
using UnionBot.Bot.Desk;
using UnionBot.Bot.Ops;
using UnionBot.Bot.State;
using UnionBot.Bot.Turns;
using UnionBot.Dialogs;
using UnionBot.Knowledge;
using UnionBot.Knowledge.TextAnalysis;
using UnionBot.Services;
using UnionBot.Services.Persistence;

namespace UnionBot.Bot;

/// <summary>Puts the parts together; Program runs it, and so do the tests with a bot of their own.</summary>
public static class BotApp
{
    public static WebApplicationBuilder CreateBuilder(string[] args)
    {
        var paths = HostPaths.Find();
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,
            ApplicationName = typeof(BotApp).Assembly.GetName().Name, // in a test the entry assembly is another, and has no pages
            ContentRootPath = paths.ContentRoot,
            WebRootPath = paths.WebRoot,
        });
        builder.Host.UseDefaultServiceProvider(provider => (provider.ValidateScopes, provider.ValidateOnBuild) = (true, true));
        builder.WebHost.UseKestrel(kestrel => kestrel.AddServerHeader = false);
        return builder;
    }

    public static async Task<WebApplication> BuildAsync(WebApplicationBuilder builder)
    {
        var (services, configuration) = (builder.Services, builder.Configuration);
        var dataFolder = DataFolder.Of(configuration);
        var redis = configuration.GetSection("Redis").Get<RedisOptions>() ?? new RedisOptions();
        services.AddKnowledge(configuration["Knowledge:Path"] ?? HostPaths.Find().Knowledge);
        services.AddOptions<TextAnalysisOptions>()
            .Validate(options => options.IsValid, StartMessages.Text("TextAnalytics")).ValidateOnStart();
        services.AddServices(configuration);
        services.AddDialogs();
        services.TryAddScoped<IBot, UnionActivityHandler>();
        services.AddTurns(await StateSetup.OpenAsync(redis, dataFolder, TimeProvider.System, CancellationToken.None));
        services.AddDirectLine(configuration);
        services.AddConnector(configuration);
        services.AddDataProtection().SetApplicationName("UnionBot")
            .PersistKeysToFileSystem(Directory.CreateDirectory(Path.Combine(dataFolder, "keys", "web")));
        // a proxy on this machine says how the worker came; from elsewhere the headers are not believed
        services.Configure<ForwardedHeadersOptions>(proxy =>
            proxy.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto | ForwardedHeaders.XForwardedHost);
        services.Configure<WebEncoderOptions>(encoder => encoder.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddRazorPages(pages => pages.RootDirectory = "/");
        builder.AddDesk();
        services.AddHealth();

        var app = builder.Build();
        app.UseForwardedHeaders();
        app.Use(SecurityHeaders.AddAsync);
        app.UseWebAssets();
        app.UseRouting();
        app.UseCors();
        app.UseWebSockets();
        app.MapDesk();
        DirectLineApi.Map(app);
        ConnectorApi.Map(app);
        app.MapHealth();
        app.MapRazorPages();
        return app;
    }
}
