using System.Net;
using UnionBot.Bot.Desk;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Desk;

[Collection("desk")]
public sealed class SignInTests
{
    [Theory]
    [InlineData("/desk")]
    [InlineData("/desk/cases")]
    [InlineData("/desk/cases/0193b3a0-0000-7000-8000-000000000000")]
    [InlineData("/desk/requests")]
    [InlineData("/desk/alerts")]
    [InlineData("/desk/password")]
    [InlineData("/desk/shell")]
    [InlineData("/desk/files/0193b3a0-0000-7000-8000-000000000000")]
    public async Task Get_NotSignedIn_LeadsToSignIn(string path)
    {
        await using var desk = await DeskHost.StartAsync();
        var response = await desk.Browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.Equal("/desk/sign-in", response.Headers.Location!.AbsolutePath);
    }

    [Fact]
    public async Task Events_NotSignedIn_AreRefused()
    {
        await using var desk = await DeskHost.StartAsync();
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.Browser.GetAsync("/desk/events")).StatusCode);
    }

    [Fact]
    public async Task SignIn_RightPassword_OpensToday()
    {
        await using var desk = await DeskHost.StartAsync();
        var response = await desk.SignInAsync();
        Assert.Equal("/desk", response.Headers.Location!.OriginalString);
        Assert.Contains(DeskHost.DisplayName, await desk.ReadAsync("/desk"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_AddressOfAnotherSite_StaysOnTheDesk()
    {
        await using var desk = await DeskHost.StartAsync();
        var response = await desk.SendFormAsync("/desk/sign-in", "/desk/sign-in?returnUrl=https%3A%2F%2Fexample.org%2F",
            ("UserName", DeskHost.UserName), ("Password", DeskHost.Password));
        Assert.Equal("/desk", response.Headers.Location!.OriginalString);
    }

    [Fact]
    public async Task SignIn_WrongFiveTimes_LocksOutTheRightPasswordToo()
    {
        await using var desk = await DeskHost.StartAsync();
        for (var attempt = 0; attempt < 5; attempt++)
        {
            await desk.SignInAsync("wrong password");
        }

        var response = await desk.SignInAsync();
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("锁住了", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.Redirect, (await desk.Browser.GetAsync("/desk")).StatusCode);
    }

    [Fact]
    public async Task SignIn_UnknownUser_SaysTheSameAsAWrongPassword()
    {
        await using var desk = await DeskHost.StartAsync();
        var response = await desk.SignInAsync(user: "nobody");
        Assert.Contains("账号或密码不对", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task SignIn_Cookie_IsOutOfReachOfScriptsAndOtherSites()
    {
        await using var desk = await DeskHost.StartAsync();
        var response = await desk.SignInAsync();
        var cookie = response.Headers.GetValues("Set-Cookie").Single(value => value.StartsWith("desk=", StringComparison.Ordinal));
        Assert.Contains("httponly", cookie, StringComparison.Ordinal);
        Assert.Contains("samesite=lax", cookie, StringComparison.Ordinal);
        Assert.Contains("path=/desk", cookie, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Session_IdleForFifteenMinutes_Ends()
    {
        await using var desk = await DeskHost.SignedInAsync();
        desk.Clock.Advance(TimeSpan.FromMinutes(16));
        Assert.Equal(HttpStatusCode.Redirect, (await desk.Browser.GetAsync("/desk")).StatusCode);
    }

    [Fact]
    public async Task Session_InUse_GoesOn()
    {
        await using var desk = await DeskHost.SignedInAsync();
        for (var minutes = 0; minutes < 40; minutes += 10)
        {
            desk.Clock.Advance(TimeSpan.FromMinutes(10));
            Assert.Equal(HttpStatusCode.OK, (await desk.Browser.GetAsync("/desk")).StatusCode);
        }
    }

    [Fact]
    public async Task Session_OnlyThePageRefreshesItself_Ends()
    {
        await using var desk = await DeskHost.SignedInAsync();
        desk.Browser.DefaultRequestHeaders.Add(DeskAuth.BackgroundHeader, "1");
        desk.Clock.Advance(TimeSpan.FromMinutes(10));
        Assert.Equal(HttpStatusCode.OK, (await desk.Browser.GetAsync("/desk")).StatusCode);
        desk.Clock.Advance(TimeSpan.FromMinutes(6));
        Assert.Equal(HttpStatusCode.Unauthorized, (await desk.Browser.GetAsync("/desk")).StatusCode);
    }

    [Fact]
    public async Task SignOut_EndsTheSession()
    {
        await using var desk = await DeskHost.SignedInAsync();
        await desk.SendFormAsync("/desk", "/desk/sign-out");
        Assert.Equal(HttpStatusCode.Redirect, (await desk.Browser.GetAsync("/desk")).StatusCode);
    }
}
