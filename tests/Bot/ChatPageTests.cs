using Microsoft.Playwright;
using UnionBot.Tests.Support;
using Xunit;
using static Microsoft.Playwright.Assertions;

namespace UnionBot.Tests.Bot;

/// <summary>The chat page with the official Web Chat in a real browser.</summary>
public sealed class ChatPageTests : IAsyncLifetime
{
    private BotHost host = null!; // set before each test
    private Browser? browser;

    public async Task InitializeAsync()
    {
        if (Browser.Path is null)
            return;
        host = await BotHost.StartAsync();
        browser = await Browser.StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (browser is null)
            return;
        await browser.DisposeAsync();
        await host.DisposeAsync();
    }

    [BrowserFact]
    public async Task Say_OnThePhonePage_IsAnsweredAndThereAfterAReload()
    {
        var page = await OpenAsync(390, 844);

        await SayAsync(page, "老板欠我仨月工资");
        await Expect(Said(page, "1: 老板欠我仨月工资")).ToBeVisibleAsync();
        await page.ReloadAsync();

        await Expect(Said(page, "1: 老板欠我仨月工资")).ToBeVisibleAsync();
        await Expect(Said(page, "welcome")).ToHaveCountAsync(1);
    }

    [BrowserFact]
    public async Task Type_WithoutSending_SurvivesAReload()
    {
        var page = await OpenAsync(390, 844);

        await page.GetByPlaceholder("说说您的事").FillAsync("写了一半");
        await page.ReloadAsync();

        await Expect(page.GetByPlaceholder("说说您的事")).ToHaveValueAsync("写了一半");
    }

    [BrowserFact]
    public async Task Say_TooLong_SaysWhy()
    {
        var page = await OpenAsync(390, 844);

        await page.GetByPlaceholder("说说您的事").FillAsync(new string('工', 10_001));
        await page.Keyboard.PressAsync("Enter");

        await Expect(page.GetByText("一条最多写10000个字").First).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Upload_Photo_IsShownInTheConversation()
    {
        var page = await OpenAsync(390, 844);

        await page.Locator("input[type=file]").SetInputFilesAsync(new FilePayload { Name = "工资条.png", MimeType = "image/png", Buffer = Pictures.Png });

        await Expect(page.Locator("img[src*='/attachments/']")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Phones_Button_OffersNumbersToTap()
    {
        var page = await OpenAsync(390, 844);

        await page.GetByRole(AriaRole.Button, new() { Name = "电话" }).ClickAsync();

        await Expect(page.Locator("dialog a[href='tel:12351']")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task Elder_Button_MakesLettersLargerAndIsRemembered()
    {
        var page = await OpenAsync(390, 844);

        await page.GetByRole(AriaRole.Button, new() { Name = "大字" }).ClickAsync();
        await page.ReloadAsync();

        await Expect(page.Locator("html.elder")).ToHaveCountAsync(1);
        await Expect(Said(page, "welcome")).ToHaveCSSAsync("font-size", "20px");
    }

    [BrowserFact]
    public async Task Restart_OfTheServer_ThePageGoesOn()
    {
        var page = await OpenAsync(390, 844);
        await SayAsync(page, "一");
        await Expect(Said(page, "1: 一")).ToBeVisibleAsync();

        await host.StopAsync();
        await host.StartAgainAsync();
        await SayAsync(page, "二");

        await Expect(Said(page, "2: 二")).ToBeVisibleAsync(new() { Timeout = 40_000 });
    }

    [BrowserFact]
    public async Task Open_OnAnyWidth_DoesNotScrollSideways()
    {
        foreach (var width in new[] { 320, 390, 1280 })
        {
            var page = await OpenAsync(width, 800);

            Assert.True(await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= innerWidth"), $"{width} px");
        }
    }

    private async Task<IPage> OpenAsync(int width, int height)
    {
        var page = await browser!.NewPageAsync(width, height);
        page.SetDefaultTimeout(20_000);
        await page.GotoAsync(host.Address.ToString());
        await Expect(Said(page, "welcome")).ToBeVisibleAsync(new() { Timeout = 20_000 });
        return page;
    }

    // the text also stands in the live region and in labels for screen readers
    private static ILocator Said(IPage page, string text) => page.Locator(".webchat__bubble__content").GetByText(text, new() { Exact = true });

    private static async Task SayAsync(IPage page, string text)
    {
        await page.GetByPlaceholder("说说您的事").FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
    }
}
