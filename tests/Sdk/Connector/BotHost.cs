using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace UnionBot.Tests.Sdk;

/// <summary>A web server on a free port of this machine that hands every request to one delegate.</summary>
internal sealed class BotHost : IAsyncDisposable
{
    private readonly WebApplication application;

    private BotHost(WebApplication application) => this.application = application;

    public Uri Address => new(application.Services.GetRequiredService<IServer>()
        .Features.Get<IServerAddressesFeature>()!.Addresses.Single());

    public static async Task<BotHost> StartAsync(RequestDelegate handle)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var application = builder.Build();
        application.Run(handle);
        await application.StartAsync();
        return new BotHost(application);
    }

    public async ValueTask DisposeAsync() => await application.DisposeAsync();
}
