using Microsoft.Playwright;
using UnionBot.Tests.Support;
using static Microsoft.Playwright.Assertions;

namespace UnionBot.Tests.Bot;

/// <summary>The product's main job in a real browser: from the story to the case number, on a phone and on a wide screen.</summary>
public sealed class WageStoryPageTests
{
    private static readonly string? Screenshots = Environment.GetEnvironmentVariable("UNIONBOT_TEST_SCREENSHOTS");

    [BrowserFact]
    public Task Story_OnThePhone_EndsWithACaseNumberThatIsStillThereAfterAReload() => TellAsync(390, 844);

    [BrowserFact]
    public Task Story_OnAWideScreen_EndsWithACaseNumberThatIsStillThereAfterAReload() => TellAsync(1280, 900);

    private static async Task TellAsync(int width, int height)
    {
        await using var host = await BotHost.StartWithFlowsAsync();
        await using var browser = await Browser.StartAsync();
        var page = await browser.NewPageAsync(width, height);
        await page.GotoAsync(host.Address.ToString());
        await Expect(Button(page, "我要讨薪")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await ShootAsync(page, $"{width}-welcome");

        await SayAsync(page, "老板欠我仨月工资两万三，没签合同，人还在厂里", "是您一个人被欠");
        await ShootAsync(page, $"{width}-story");
        await Button(page, "就我一个").ClickAsync();
        await Expect(Said(page, "您在哪里上班").Last).ToBeVisibleAsync();
        await SayAsync(page, "昌平区回龙观", "单位全称");
        await SayAsync(page, "宏达建筑工程有限公司", "谁给您派活");
        await Button(page, "后面都跳过").ClickAsync();
        await Expect(Said(page, "从哪个月开始").Last).ToBeVisibleAsync();
        await SayAsync(page, "今年8月", "接下来要记您的姓名和电话");
        await Button(page, "不留").ClickAsync();
        await Expect(Said(page, "请核对").Last).ToBeVisibleAsync();
        await ShootAsync(page, $"{width}-summary");

        // edit one line of the summary: the row of the employer
        var row = page.Locator(".ac-columnSet").Filter(new() { HasText = "单位" });
        await row.GetByRole(AriaRole.Button, new() { Name = "改" }).ClickAsync();
        await Expect(Said(page, "好，改“单位”").Last).ToBeVisibleAsync();
        await SayAsync(page, "宏远建筑工程有限公司", "改好了");
        await page.Locator(".ac-pushButton").GetByText("确认提交").Last.ClickAsync();
        await Expect(Said(page, "登记好了，编号WQ-")).ToBeVisibleAsync(new() { Timeout = 15_000 });
        await ShootAsync(page, $"{width}-case");

        await page.ReloadAsync();

        await Expect(Said(page, "登记好了，编号WQ-")).ToBeVisibleAsync(new() { Timeout = 30_000 });
        await Expect(Said(page, "老板欠我仨月工资两万三")).ToHaveCountAsync(1);
    }

    private static async Task SayAsync(IPage page, string text, string answer)
    {
        await page.GetByPlaceholder("说说您的事").FillAsync(text);
        await page.Keyboard.PressAsync("Enter");
        await Expect(Said(page, answer).Last).ToBeVisibleAsync(new() { Timeout = 15_000 });
    }

    private static ILocator Said(IPage page, string text) => page.Locator(".webchat__bubble__content").Filter(new() { HasText = text });

    private static ILocator Button(IPage page, string title) =>
        page.Locator(".webchat__suggested-actions__button").Filter(new() { HasText = title });

    // for a person to look at
    private static async Task ShootAsync(IPage page, string name)
    {
        if (Screenshots is not null)
            await page.ScreenshotAsync(new() { Path = Path.Combine(Screenshots, name + ".png") });
    }
}
