using System.Net;
using System.Text.RegularExpressions;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Desk;

[Collection("desk")]
public sealed partial class PasswordTests
{
    private const string NewPassword = "another long sentence";

    [Fact]
    public async Task FirstStart_NoAccounts_PrintsAOneTimePasswordThatMustBeReplaced()
    {
        using var console = new Console();
        await using var desk = await DeskHost.StartAsync(withStaff: false);
        await desk.SignInAsync(console.PasswordAt(desk.Address), "admin");
        Assert.Equal("/desk/password", (await desk.Browser.GetAsync("/desk/cases")).Headers.Location!.OriginalString);
        var response = await ChangeAsync(desk, console.PasswordAt(desk.Address), NewPassword, NewPassword);
        Assert.Equal("/desk?done=password", response.Headers.Location!.OriginalString);
        Assert.Equal(HttpStatusCode.OK, (await desk.Browser.GetAsync("/desk/cases")).StatusCode);
    }

    [Fact]
    public async Task SecondStart_AccountExists_PrintsNothing()
    {
        using var console = new Console();
        var folder = await (await DeskHost.StartAsync(withStaff: false)).StopAsync();
        await using var desk = await DeskHost.StartAsync(folder, withStaff: false);
        Assert.DoesNotContain($"{desk.Address}desk", console.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Change_RightOnes_ReplacesThePassword()
    {
        await using var desk = await DeskHost.SignedInAsync();
        await ChangeAsync(desk, DeskHost.Password, NewPassword, NewPassword);
        await desk.SendFormAsync("/desk", "/desk/sign-out");
        await desk.SignInAsync();
        Assert.Equal(HttpStatusCode.Redirect, (await desk.Browser.GetAsync("/desk")).StatusCode);
        await desk.SignInAsync(NewPassword);
        Assert.Equal(HttpStatusCode.OK, (await desk.Browser.GetAsync("/desk")).StatusCode);
    }

    [Theory]
    [InlineData("wrong one", NewPassword, NewPassword, "现在的密码不对")]
    [InlineData(DeskHost.Password, NewPassword, "something else", "不一样")]
    [InlineData(DeskHost.Password, DeskHost.Password, DeskHost.Password, "不能和现在的一样")]
    [InlineData(DeskHost.Password, "short", "short", "太简单")]
    [InlineData(DeskHost.Password, "aaaaaaaaaaaa", "aaaaaaaaaaaa", "太简单")]
    public async Task Change_Refused_SaysWhy(string current, string replacement, string repeated, string expected)
    {
        await using var desk = await DeskHost.SignedInAsync();
        var response = await ChangeAsync(desk, current, replacement, repeated);
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    private static Task<HttpResponseMessage> ChangeAsync(DeskHost desk, string current, string replacement, string repeated) =>
        desk.SendFormAsync("/desk/password", "/desk/password",
            ("Current", current), ("Replacement", replacement), ("Repeated", repeated));

    [GeneratedRegex("一次性密码：(\\S+)")]
    private static partial Regex Printed();

    /// <summary>What the process prints; each host is found by its own address.</summary>
    private sealed class Console : IDisposable
    {
        private readonly TextWriter before = System.Console.Out;
        private readonly StringWriter written = new();

        public Console() => System.Console.SetOut(TextWriter.Synchronized(written));

        public string Text => written.ToString();

        public string PasswordAt(Uri address) =>
            Printed().Match(Text[Text.IndexOf($"{address}desk", StringComparison.Ordinal)..]).Groups[1].Value;

        public void Dispose() => System.Console.SetOut(before);
    }
}
