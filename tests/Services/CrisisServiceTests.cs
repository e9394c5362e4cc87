using UnionBot.Services.Handoff;
using UnionBot.Services.Persistence;
using UnionBot.Services.PsychologicalSupport;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Services;

public sealed class CrisisServiceTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task RaiseAsync_FirstSign_OpensAnAlert(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var result = await database.Get<CrisisService>().RaiseAsync(Samples.Crisis(), None);
        var alert = Assert.Single(await database.Get<CrisisService>().ListOpenAsync(None));
        Assert.Equal(RaiseCrisisOutcome.Raised, result.Outcome);
        Assert.Equal((AlertLevel.L3, AlertStatus.Open, "不想活了"), (alert.Level, alert.Status, alert.Signs[0].Excerpt));
        Assert.True(await database.Get<CrisisService>().IsOpenAsync("conversation-1", None));
        Assert.False(await database.Get<CrisisService>().IsOpenAsync("conversation-2", None));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RaiseAsync_SameActivityAgain_AddsNothing(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var first = await database.Get<CrisisService>().RaiseAsync(Samples.Crisis(), None);
        var again = await database.Get<CrisisService>().RaiseAsync(Samples.Crisis(), None);
        Assert.Equal(new(RaiseCrisisOutcome.AlreadyRaised, first.AlertId), again);
        Assert.Single((await database.Get<CrisisService>().GetAsync(first.AlertId, None))!.Signs);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RaiseAsync_LowerLevelLater_NeverLowersTheAlert(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<CrisisService>().RaiseAsync(Samples.Crisis("a1", "L4"), None);
        var result = await database.Get<CrisisService>().RaiseAsync(Samples.Crisis("a2", "L2"), None);
        var alert = Assert.Single(await database.Get<CrisisService>().ListOpenAsync(None));
        Assert.Equal((RaiseCrisisOutcome.Added, AlertLevel.L4, 2), (result.Outcome, alert.Level, alert.Signs.Count));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RaiseAsync_HigherLevelAfterAcknowledging_AsksAgain(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var raised = await database.Get<CrisisService>().RaiseAsync(Samples.Crisis("a1", "L2"), None);
        await database.Get<CrisisService>().AcknowledgeAsync(raised.AlertId, "张干事", None);
        await database.Get<CrisisService>().RaiseAsync(Samples.Crisis("a2", "L4"), None);
        var alert = await database.Get<CrisisService>().GetAsync(raised.AlertId, None);
        Assert.Equal((AlertLevel.L4, AlertStatus.Open), (alert!.Level, alert.Status));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RaiseAsync_ManySignsAtOnce_GatherOnOneAlert(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var services = Enumerable.Range(0, 4).Select(_ => database.Get<CrisisService>()).ToList();
        await Task.WhenAll(services.Select((service, index) =>
            Task.Run(() => service.RaiseAsync(Samples.Crisis($"a{index}", index == 2 ? "L4" : "L2"), None))));
        var alert = Assert.Single(await database.Get<CrisisService>().ListOpenAsync(None));
        Assert.Equal((AlertLevel.L4, 4), (alert.Level, alert.Signs.Count));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RaiseAsync_AfterClosing_OpensANewAlert(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var first = await database.Get<CrisisService>().RaiseAsync(Samples.Crisis("a1"), None);
        await database.Get<CrisisService>().CloseAsync(first.AlertId, "已见面，家人陪伴", "张干事", None);
        var second = await database.Get<CrisisService>().RaiseAsync(Samples.Crisis("a2"), None);
        Assert.Equal(RaiseCrisisOutcome.Raised, second.Outcome);
        Assert.NotEqual(first.AlertId, second.AlertId);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ListOpenAsync_SeveralAlerts_GravestFirst(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<CrisisService>().RaiseAsync(Samples.Crisis("a1", "L2", "c1"), None);
        await database.Get<CrisisService>().RaiseAsync(Samples.Crisis("a2", "L4", "c2"), None);
        var alerts = await database.Get<CrisisService>().ListOpenAsync(None);
        Assert.Equal([AlertLevel.L4, AlertLevel.L2], alerts.Select(alert => alert.Level));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ListOpenAsync_GraverOneIsTaken_TheUntakenStandsFirst(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var grave = await database.Get<CrisisService>().RaiseAsync(Samples.Crisis("a1", "L4", "c1"), None);
        await database.Get<CrisisService>().RaiseAsync(Samples.Crisis("a2", "L2", "c2"), None);
        await database.Get<CrisisService>().AcknowledgeAsync(grave.AlertId, "张干事", None);
        var alerts = await database.Get<CrisisService>().ListOpenAsync(None);
        Assert.Equal([AlertLevel.L2, AlertLevel.L4], alerts.Select(alert => alert.Level));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task AcknowledgeAsync_Twice_TheFirstKeepsIt(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var raised = await database.Get<CrisisService>().RaiseAsync(Samples.Crisis(), None);
        var first = await database.Get<CrisisService>().AcknowledgeAsync(raised.AlertId, "张干事", None);
        var second = await database.Get<CrisisService>().AcknowledgeAsync(raised.AlertId, "李干事", None);
        Assert.Equal((AcknowledgeOutcome.Acknowledged, AcknowledgeOutcome.AlreadyTaken), (first, second));
        Assert.Equal("张干事", (await database.Get<CrisisService>().GetAsync(raised.AlertId, None))!.AcknowledgedBy);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task CloseAsync_WithoutNote_StaysOpen(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var raised = await database.Get<CrisisService>().RaiseAsync(Samples.Crisis(), None);
        Assert.Equal(CloseOutcome.NoteMissing, await database.Get<CrisisService>().CloseAsync(raised.AlertId, "", "张干事", None));
        Assert.True(await database.Get<CrisisService>().IsOpenAsync("conversation-1", None));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ListClosedAsync_AfterClosing_KeepsNoteAndName(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var raised = await database.Get<CrisisService>().RaiseAsync(Samples.Crisis(), None);
        await database.Get<CrisisService>().CloseAsync(raised.AlertId, "已见面", "张干事", None);
        var closed = Assert.Single((await database.Get<CrisisService>().ListClosedAsync(1, None)).Rows);
        Assert.Equal(("已见面", "张干事"), (closed.ClosingNote, closed.ClosedBy));
    }
}
