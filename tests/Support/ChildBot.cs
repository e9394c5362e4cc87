using System.Diagnostics;
using System.Globalization;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace UnionBot.Tests.Support;

/// <summary>The host as a process of its own, to be killed without warning; with the counting bot unless <see cref="WithFlows"/> is set.</summary>
public sealed class ChildBot : IAsyncDisposable
{
    /// <summary>Settings that start the child with the flows of the product.</summary>
    public static readonly string[] WithFlows = ["--TestFlows", "true"];

    private readonly string[] arguments;
    private readonly string? trusted;
    private Process process;

    private ChildBot(string[] arguments, string? trusted) =>
        (this.arguments, this.trusted, process) = (arguments, trusted, Start(arguments, trusted));

    public Uri Address { get; private init; } = new("http://127.0.0.1");

    public static Task<ChildBot> StartAsync(string folder, params string[] settings) => StartAsync(folder, trusted: null, settings);

    /// <summary>A child that trusts the certificates of the given PEM file, and no others.</summary>
    public static async Task<ChildBot> StartAsync(string folder, string? trusted, string[] settings)
    {
        var address = $"http://127.0.0.1:{Ports.Free().ToString(CultureInfo.InvariantCulture)}";
        string[] arguments = ["--DataFolder", folder, "--Urls", address, "--DirectLine:Burst", "1000", .. settings];
        var child = new ChildBot(arguments, trusted) { Address = new Uri(address) };
        await child.AnsweringAsync();
        return child;
    }

    /// <summary>As kill -9 does it.</summary>
    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async Task StartAgainAsync()
    {
        process = Start(arguments, trusted);
        await AnsweringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    /// <summary>What runs in the child: this assembly started by itself.</summary>
    public static async Task Main(string[] arguments)
    {
        await using var app = await BotHost.BuildAsync(arguments, services =>
        {
            if (!arguments.Contains(WithFlows[0]))
                services.AddScoped<IBot, CountingBot>();
        });
        await app.StartAsync();
        await Task.Delay(Timeout.Infinite);
    }

    private static Process Start(string[] arguments, string? trusted)
    {
        var child = new ProcessStartInfo("dotnet", ["exec", typeof(ChildBot).Assembly.Location, .. arguments]);
        if (trusted is not null)
            child.Environment["SSL_CERT_FILE"] = trusted;
        return Process.Start(child)!; // starts a new process, so there is one
    }

    private async Task AnsweringAsync()
    {
        using var http = new HttpClient { BaseAddress = Address };
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                await http.GetAsync("/healthz");
                return;
            }
            catch (HttpRequestException) when (attempt < 300 && !process.HasExited)
            {
                await Task.Delay(100);
            }
        }
    }
}
