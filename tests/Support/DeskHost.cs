using System.Net;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnionBot.Bot;
using UnionBot.Bot.Desk;
using UnionBot.Services;
using UnionBot.Services.Outbox;
using UnionBot.Services.Persistence;
using Xunit;

namespace UnionBot.Tests.Support;

/// <summary>The desk on a real port with its own database, and one browser with its cookies.</summary>
public sealed partial class DeskHost : IAsyncDisposable
{
    public const string UserName = "zhang";
    public const string DisplayName = "张干事";
    public const string Password = "correct horse battery";

    private readonly WebApplication app;
    private readonly string folder;
    private readonly List<AsyncServiceScope> scopes = [];

    private DeskHost(WebApplication app, string folder, TestClock clock, CollectingChannel channel)
    {
        (this.app, this.folder, Clock, Channel) = (app, folder, clock, channel);
        Address = new Uri(app.Urls.Single());
        Cookies = new CookieContainer();
        Browser = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false, CookieContainer = Cookies }) { BaseAddress = Address };
    }

    public TestClock Clock { get; }
    public CollectingChannel Channel { get; }
    public Uri Address { get; }
    public CookieContainer Cookies { get; }
    public HttpClient Browser { get; }

    public static async Task<DeskHost> StartAsync(string? folder = null, bool withStaff = true)
    {
        folder ??= Directory.CreateTempSubdirectory("unionbot-desk-").FullName;
        var (clock, channel) = (new TestClock(new DateTimeOffset(2026, 11, 22, 1, 0, 0, TimeSpan.Zero)), new CollectingChannel());
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ContentRootPath = folder,
            WebRootPath = HostPaths.Find().WebRoot,
            EnvironmentName = "Production",
        });
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock);
        builder.Services.AddSingleton<IOutboundChannel>(channel);
        builder.Services.AddDataProtection().UseEphemeralDataProtectionProvider();
        builder.Services.AddSingleton(LoadedKnowledge.Base).AddSingleton(LoadedKnowledge.Base.Replies);
        builder.Services.AddServices(builder.Configuration);
        builder.Services.AddSingleton(TestDatabase.Cipher);
        builder.AddDesk();
        // slow hashing protects real passwords; here it would only make every test slow
        builder.Services.Configure<PasswordHasherOptions>(hasher => hasher.IterationCount = 1000);
        var app = builder.Build();
        app.UseRouting();
        app.MapDesk();
        app.MapRazorPages();
        await app.Services.GetRequiredService<SchemaMigrator>().MigrateAsync(CancellationToken.None);
        if (withStaff)
        {
            await AddStaffAsync(app.Services);
        }

        await app.StartAsync();
        return new(app, folder, clock, channel);
    }

    public static async Task<DeskHost> SignedInAsync()
    {
        var host = await StartAsync();
        await host.SignInAsync();
        return host;
    }

    public T Get<T>()
        where T : notnull
    {
        var scope = app.Services.CreateAsyncScope();
        scopes.Add(scope);
        return scope.ServiceProvider.GetRequiredService<T>();
    }

    public Task<HttpResponseMessage> SignInAsync(string password = Password, string user = UserName) =>
        SendFormAsync("/desk/sign-in", "/desk/sign-in", ("UserName", user), ("Password", password));

    public async Task<string> ReadAsync(string path) => await (await Browser.GetAsync(path)).Content.ReadAsStringAsync();

    /// <summary>Loads a page and sends a form with the page's antiforgery token.</summary>
    public async Task<HttpResponseMessage> SendFormAsync(string page, string action, params (string Key, string Value)[] fields)
    {
        var token = Token().Match(await ReadAsync(page)).Groups[1].Value;
        return await Browser.PostAsync(action, new FormUrlEncodedContent(
            [.. fields.Select(field => KeyValuePair.Create(field.Key, field.Value)), new("__RequestVerificationToken", token)]));
    }

    /// <summary>Stops the host and keeps its folder for another start.</summary>
    public async Task<string> StopAsync()
    {
        foreach (var scope in scopes)
        {
            await scope.DisposeAsync();
        }

        scopes.Clear();
        await app.DisposeAsync();
        Browser.Dispose();
        SqliteConnection.ClearAllPools();
        return folder;
    }

    public async ValueTask DisposeAsync() => Directory.Delete(await StopAsync(), recursive: true);

    private static async Task AddStaffAsync(IServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var staff = scope.ServiceProvider.GetRequiredService<UserManager<StaffMember>>();
        var member = new StaffMember { Id = Guid.NewGuid(), UserName = UserName, DisplayName = DisplayName };
        Assert.True((await staff.CreateAsync(member, Password)).Succeeded);
    }

    [GeneratedRegex("name=\"__RequestVerificationToken\" type=\"hidden\" value=\"([^\"]+)\"")]
    private static partial Regex Token();
}
