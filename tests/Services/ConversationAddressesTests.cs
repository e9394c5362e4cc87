using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Handoff;
using UnionBot.Services.Persistence;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Services;

public sealed class ConversationAddressesTests
{
    private static readonly CancellationToken None = CancellationToken.None;
    private static readonly ConversationKey Conversation = Samples.Conversation();
    private static readonly string Id = Conversation.ConversationId;

    [Theory, OnSqlite, OnPostgres]
    public async Task TakeDueAsync_ProcessDiedBeforeItHadDelivered_IsTakenOnceAfterAMinute(DatabaseProvider provider)
    {
        await using var database = await RememberedAsync(provider);

        Assert.Empty(await Addresses(database).TakeDueAsync(10, None));
        database.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal([Conversation], await Addresses(database).TakeDueAsync(10, None));
        Assert.Empty(await Addresses(database).TakeDueAsync(10, None));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task FinishAsync_ATurnMayBeUnderWayElsewhere_IsLookedAtOnceMore(DatabaseProvider provider)
    {
        await using var database = await RememberedAsync(provider); // by another process, which dies now
        var (lease, address) = await LeaseAsync(database);
        await Addresses(database).FinishAsync(Id, lease, address!.WatchId, None);
        database.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal([Conversation], await Addresses(database).TakeDueAsync(10, None));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task FinishAsync_NothingNew_NobodyLooksAgain(DatabaseProvider provider)
    {
        await using var database = await RememberedAsync(provider);
        database.Clock.Advance(TimeSpan.FromMinutes(2));
        var (lease, address) = await LeaseAsync(database);
        Assert.True(await Addresses(database).MarkDeliveredAsync(Id, lease, 7, None));
        await Addresses(database).FinishAsync(Id, lease, address!.WatchId, None);
        database.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Empty(await Addresses(database).TakeDueAsync(10, None));
        Assert.Equal(7, (await Addresses(database).FindAsync(Id, None))!.DeliveredThrough);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task FinishAsync_SomebodyWroteMeanwhile_IsLookedAtAllTheSame(DatabaseProvider provider)
    {
        await using var database = await RememberedAsync(provider);
        var (lease, address) = await LeaseAsync(database);
        await Addresses(database).RememberAsync(Conversation, "{}", null, None);
        await Addresses(database).FinishAsync(Id, lease, address!.WatchId, None);
        database.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal([Conversation], await Addresses(database).TakeDueAsync(10, None));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task LeaseAsync_AnotherDelivers_IsNullUntilThatOneIsSilent(DatabaseProvider provider)
    {
        await using var database = await RememberedAsync(provider);
        var (first, _) = await LeaseAsync(database);

        Assert.Null((await LeaseAsync(database)).Address);
        database.Clock.Advance(3 * ConversationAddresses.SendTime + TimeSpan.FromSeconds(1));
        var (second, address) = await LeaseAsync(database);

        Assert.NotNull(address);
        Assert.False(await Addresses(database).MarkDeliveredAsync(Id, first, 3, None));
        Assert.True(await Addresses(database).MarkDeliveredAsync(Id, second, 2, None));
        Assert.True(await Addresses(database).MarkDeliveredAsync(Id, second, 1, None));
        Assert.Equal(2, (await Addresses(database).FindAsync(Id, None))!.DeliveredThrough);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task FailAsync_AgainAndAgain_WaitsLongerAndStopsAfterTheTwelfth(DatabaseProvider provider)
    {
        await using var database = await RememberedAsync(provider);
        var waits = new List<double?>();

        for (var attempt = 1; attempt <= 12; attempt++)
        {
            var (lease, address) = await LeaseAsync(database);
            Assert.Equal(attempt < 12, await Addresses(database).FailAsync(Id, lease, address!.WatchId, None));
            var row = await database.Get<UnionDbContext>().ConversationAddresses.AsNoTracking().SingleAsync();
            waits.Add((row.LookAtUtc - database.Clock.GetUtcNow().UtcDateTime)?.TotalSeconds);
        }

        Assert.Equal([2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, null], waits);
        await Addresses(database).LookAsync(Id, None);
        Assert.Equal([Conversation], await Addresses(database).TakeDueAsync(10, None));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RememberAsync_TheWorkersChannel_IsUnreadableAtRest(DatabaseProvider provider)
    {
        await using var database = await RememberedAsync(provider);
        for (var time = 0; time < 2; time++)
        {
            await Addresses(database).RememberAsync(Conversation, """{"user":{"name":"老李"}}""", null, None);

            var stored = await database.Get<UnionDbContext>().Database
                .SqlQueryRaw<string>("SELECT \"ReferenceJson\" AS \"Value\" FROM \"ConversationAddresses\"").SingleAsync();
            Assert.DoesNotContain("name", stored, StringComparison.Ordinal);
            Assert.Equal("""{"user":{"name":"老李"}}""", (await Addresses(database).FindAsync(Id, None))!.ReferenceJson);
        }
    }

    private static async Task<TestDatabase> RememberedAsync(DatabaseProvider provider)
    {
        var database = await TestDatabase.CreateAsync(provider);
        await Addresses(database).RememberAsync(Conversation, "{}", "audience", None);
        return database;
    }

    private static async Task<(Guid Id, DeliveryAddress? Address)> LeaseAsync(TestDatabase database)
    {
        var lease = Guid.NewGuid();
        return (lease, await Addresses(database).LeaseAsync(Id, lease, None));
    }

    private static ConversationAddresses Addresses(TestDatabase database) => database.Get<ConversationAddresses>();
}
