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

    [Theory, OnSqlite, OnPostgres]
    public async Task TakeDueAsync_ProcessDiedBeforeItWasSettled_IsTakenOnceAfterAMinute(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<ConversationAddresses>().RememberAsync(Conversation, """{"serviceUrl":"https://channel.test"}""", "audience", None);

        Assert.Empty(await database.Get<ConversationAddresses>().TakeDueAsync(None));
        database.Clock.Advance(TimeSpan.FromMinutes(1));

        Assert.Equal([Conversation], await database.Get<ConversationAddresses>().TakeDueAsync(None));
        Assert.Empty(await database.Get<ConversationAddresses>().TakeDueAsync(None));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task TakeDueAsync_Settled_IsNobodysBusiness(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<ConversationAddresses>().RememberAsync(Conversation, "{}", null, None);
        await database.Get<ConversationAddresses>().MarkDeliveredAsync(Conversation.ConversationId, 7, None);
        await database.Get<ConversationAddresses>().SettleAsync(Conversation.ConversationId, None);
        database.Clock.Advance(TimeSpan.FromDays(1));

        Assert.Empty(await database.Get<ConversationAddresses>().TakeDueAsync(None));
        Assert.Equal(
            new DeliveryAddress(Conversation, "{}", null, 7),
            await database.Get<ConversationAddresses>().FindAsync(Conversation.ConversationId, None));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task MarkFailedAsync_AgainAndAgain_WaitsLongerAndStopsAfterTheTwelfth(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<ConversationAddresses>().RememberAsync(Conversation, "{}", null, None);
        var waits = new List<double?>();

        for (var attempt = 0; attempt < 12; attempt++)
        {
            await database.Get<ConversationAddresses>().MarkFailedAsync(Conversation.ConversationId, None);
            var address = await database.Get<UnionDbContext>().ConversationAddresses.AsNoTracking().SingleAsync();
            waits.Add((address.LookAtUtc - database.Clock.GetUtcNow().UtcDateTime)?.TotalSeconds);
        }

        Assert.Equal([2, 4, 8, 16, 32, 64, 128, 256, 512, 1024, 2048, null], waits);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task RememberAsync_TheWorkersChannel_IsUnreadableAtRest(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<ConversationAddresses>().RememberAsync(Conversation, """{"user":{"name":"老李"}}""", null, None);

        var stored = await database.Get<UnionDbContext>().Database
            .SqlQueryRaw<string>("SELECT \"ReferenceJson\" AS \"Value\" FROM \"ConversationAddresses\"").SingleAsync();

        Assert.DoesNotContain("老李", stored, StringComparison.Ordinal);
        Assert.DoesNotContain("name", stored, StringComparison.Ordinal);
    }
}
