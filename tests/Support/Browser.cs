using Microsoft.Playwright;
using Xunit;

namespace UnionBot.Tests.Support;

/// <summary>Headless Chromium; its path in UNIONBOT_TEST_CHROMIUM.</summary>
public sealed class Browser : IAsyncDisposable
{
    private readonly IPlaywright playwright;
    private readonly IBrowser browser;

    private Browser(IPlaywright playwright, IBrowser browser) => (this.playwright, this.browser) = (playwright, browser);

    public static string? Path { get; } = Environment.GetEnvironmentVariable("UNIONBOT_TEST_CHROMIUM");

    public static async Task<Browser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return new Browser(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox"] }));
    }

    /// <summary>A page with storage of its own: one visitor.</summary>
    public async Task<IPage> NewPageAsync(int width, int height, ColorScheme scheme = ColorScheme.Light)
    {
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = height }, ColorScheme = scheme, Locale = "zh-CN" });
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await browser.DisposeAsync();
        playwright.Dispose();
    }
}

/// <summary>A fact that needs Chromium; without it it is shown as skipped.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute() => Skip = Browser.Path is null ? "UNIONBOT_TEST_CHROMIUM is not set" : null;
}
