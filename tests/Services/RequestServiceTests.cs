using UnionBot.Services.Handoff;
using UnionBot.Services.Persistence;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Services;

public sealed class RequestServiceTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task LeaveAsync_SameActivityAgain_KeepsTheNumber(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var first = await database.Get<RequestService>().LeaveAsync(Samples.Request(), None);
        var again = await database.Get<RequestService>().LeaveAsync(Samples.Request(), None);
        Assert.Equal(new(LeaveRequestOutcome.Left, "XQ-20261122-0001"), first);
        Assert.Equal(new(LeaveRequestOutcome.AlreadyLeft, "XQ-20261122-0001"), again);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task LeaveAsync_SameActivityManyAtOnce_LeavesOneRequest(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var services = Enumerable.Range(0, 8).Select(_ => database.Get<RequestService>()).ToList();
        var results = await Task.WhenAll(services.Select(service => Task.Run(() => service.LeaveAsync(Samples.Request(), None))));
        Assert.Single(results, result => result.Outcome == LeaveRequestOutcome.Left);
        Assert.Single((await database.Get<RequestService>().ListAsync(false, 1, None)).Rows);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task ListAsync_Open_WaitingLongestFirstAndMasked(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<RequestService>().LeaveAsync(Samples.Request("a1"), None);
        database.Clock.Advance(TimeSpan.FromMinutes(1));
        await database.Get<RequestService>().LeaveAsync(Samples.Request("a2"), None);
        var rows = (await database.Get<RequestService>().ListAsync(false, 1, None)).Rows;
        Assert.Equal(["0001", "0002"], rows.Select(row => row.Number[^4..]));
        Assert.Equal(("李*", "139****1111"), (rows[0].MaskedName, rows[0].MaskedPhone));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task CloseAsync_WithNote_MovesItToTheClosed(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var id = await LeaveOneAsync(database);
        var outcome = await database.Get<RequestService>().CloseAsync(id, "已电话答复", "张干事", None);
        var closed = await database.Get<RequestService>().GetAsync(id, None);
        Assert.Equal(CloseOutcome.Closed, outcome);
        Assert.Equal((RequestStatus.Closed, "已电话答复", "张干事"), (closed!.Status, closed.ClosingNote, closed.ClosedBy));
        Assert.Empty((await database.Get<RequestService>().ListAsync(false, 1, None)).Rows);
        Assert.Single((await database.Get<RequestService>().ListAsync(true, 1, None)).Rows);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task CloseAsync_WithoutNote_StaysOpen(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var id = await LeaveOneAsync(database);
        Assert.Equal(CloseOutcome.NoteMissing, await database.Get<RequestService>().CloseAsync(id, " ", "张干事", None));
        Assert.Single((await database.Get<RequestService>().ListAsync(false, 1, None)).Rows);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task CloseAsync_Twice_KeepsTheFirstNote(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var id = await LeaveOneAsync(database);
        await database.Get<RequestService>().CloseAsync(id, "第一次", "张干事", None);
        Assert.Equal(CloseOutcome.AlreadyClosed, await database.Get<RequestService>().CloseAsync(id, "第二次", "李干事", None));
        Assert.Equal("第一次", (await database.Get<RequestService>().GetAsync(id, None))!.ClosingNote);
    }

    private static async Task<Guid> LeaveOneAsync(TestDatabase database)
    {
        await database.Get<RequestService>().LeaveAsync(Samples.Request(), None);
        return (await database.Get<RequestService>().ListAsync(false, 1, None)).Rows[0].Id;
    }
}
