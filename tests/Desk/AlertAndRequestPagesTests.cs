using UnionBot.Services.Persistence;
using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Handoff;
using UnionBot.Services.PsychologicalSupport;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Desk;

[Collection("desk")]
public sealed class AlertAndRequestPagesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Today_AlertCaseAndRequest_AlertStandsFirst()
    {
        await using var desk = await DeskHost.SignedInAsync();
        await desk.Get<RequestService>().LeaveAsync(Samples.Request(), None);
        await desk.Get<CrisisService>().RaiseAsync(Samples.Crisis(), None);
        var page = await desk.ReadAsync("/desk");
        var (alert, request) = (page.IndexOf("不想活了", StringComparison.Ordinal), page.IndexOf("XQ-", StringComparison.Ordinal));
        Assert.True(alert > 0 && alert < request);
    }

    [Fact]
    public async Task EveryPage_AlertNobodyTook_ShowsTheAlarm()
    {
        await using var desk = await DeskHost.SignedInAsync();
        await desk.Get<CrisisService>().RaiseAsync(Samples.Crisis(), None);
        Assert.Contains("1条危机警报没人接手", await desk.ReadAsync("/desk/requests"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acknowledge_Alert_IsMineAndTheAlarmEnds()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await RaiseAsync(desk);
        await desk.SendFormAsync("/desk", $"/desk/alerts/{id}?handler=Acknowledge");
        Assert.Equal(DeskHost.DisplayName, (await desk.Get<CrisisService>().GetAsync(id, None))!.AcknowledgedBy);
        Assert.DoesNotContain("没人接手", await desk.ReadAsync("/desk/requests"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Acknowledge_Alert_TellsTheWorkerWhoTalks()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await RaiseAsync(desk);
        await desk.SendFormAsync("/desk", $"/desk/alerts/{id}?handler=Acknowledge");
        var sent = await desk.Get<UnionDbContext>().Outbox.AsNoTracking().SingleAsync();
        Assert.Contains(DeskHost.DisplayName + "已经接上", sent.Text, StringComparison.Ordinal);
        Assert.True(await desk.Get<CrisisService>().IsTakenAsync("conversation-1", None));
    }

    [Fact]
    public async Task Reply_OnAnAlert_GoesToTheWorker()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await RaiseAsync(desk);
        await desk.SendFormAsync($"/desk/alerts/{id}", $"/desk/alerts/{id}?handler=Reply", ("Reply", "我在，您现在在哪里？"));
        var sent = await desk.Get<UnionDbContext>().Outbox.AsNoTracking().SingleAsync();
        Assert.Equal(("conversation-1", $"工会同事{DeskHost.DisplayName}：我在，您现在在哪里？"), (sent.ConversationId, sent.Text));
    }

    [Fact]
    public async Task Close_AlertWithoutNote_StaysOpen()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await RaiseAsync(desk);
        var response = await desk.SendFormAsync($"/desk/alerts/{id}", $"/desk/alerts/{id}?handler=Close", ("Note", " "));
        Assert.Contains("还没写说明", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.True(await desk.Get<CrisisService>().IsOpenAsync("conversation-1", None));
    }

    [Fact]
    public async Task Close_AlertWithNote_Ends()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await RaiseAsync(desk);
        await desk.SendFormAsync($"/desk/alerts/{id}", $"/desk/alerts/{id}?handler=Close", ("Note", "已见面，家人陪着"));
        Assert.False(await desk.Get<CrisisService>().IsOpenAsync("conversation-1", None));
        Assert.Contains("不想活了", await desk.ReadAsync("/desk/alerts?closed=true"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Close_RequestWithoutNote_StaysOpen()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await LeaveAsync(desk);
        var response = await desk.SendFormAsync($"/desk/requests/{id}", $"/desk/requests/{id}", ("Note", ""));
        Assert.Contains("还没写结果", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single((await desk.Get<RequestService>().ListAsync(closed: false, 1, None)).Rows);
    }

    [Fact]
    public async Task Close_RequestWithNote_MovesToTheClosed()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await LeaveAsync(desk);
        await desk.SendFormAsync($"/desk/requests/{id}", $"/desk/requests/{id}", ("Note", "已电话联系"));
        Assert.Contains("没有待联系的请求", await desk.ReadAsync("/desk/requests"), StringComparison.Ordinal);
        Assert.Contains("XQ-20261122-0001", await desk.ReadAsync("/desk/requests?closed=true"), StringComparison.Ordinal);
    }

    private static async Task<Guid> RaiseAsync(DeskHost desk) =>
        (await desk.Get<CrisisService>().RaiseAsync(Samples.Crisis(), None)).AlertId;

    private static async Task<Guid> LeaveAsync(DeskHost desk)
    {
        await desk.Get<RequestService>().LeaveAsync(Samples.Request(), None);
        return (await desk.Get<RequestService>().ListAsync(closed: false, 1, None)).Rows[0].Id;
    }
}
