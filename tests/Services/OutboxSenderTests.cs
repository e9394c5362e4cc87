using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using UnionBot.Services.Outbox;
using UnionBot.Services.Persistence;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Services;

public sealed class OutboxSenderTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task SendDueAsync_DueMessages_AreSentOnceInOrder(DatabaseProvider provider)
    {
        var channel = new CollectingChannel();
        await using var database = await CreateAsync(provider, channel);
        await AddAsync(database, "m1");
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await AddAsync(database, "m2");
        Assert.Equal(2, await database.Get<OutboxSender>().SendDueAsync(None));
        Assert.Equal(0, await database.Get<OutboxSender>().SendDueAsync(None));
        Assert.Equal([("m1", "您好"), ("m2", "您好")], channel.Sent);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SendDueAsync_NotDueYet_Waits(DatabaseProvider provider)
    {
        var channel = new CollectingChannel();
        await using var database = await CreateAsync(provider, channel);
        await AddAsync(database, "m1", TimeSpan.FromHours(1));
        Assert.Equal(0, await database.Get<OutboxSender>().SendDueAsync(None));
        database.Clock.Advance(TimeSpan.FromHours(1));
        Assert.Equal(1, await database.Get<OutboxSender>().SendDueAsync(None));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SendDueAsync_ChannelFails_TriesAgainLater(DatabaseProvider provider)
    {
        var channel = new CollectingChannel(failures: 1);
        await using var database = await CreateAsync(provider, channel);
        await AddAsync(database, "m1");
        await database.Get<OutboxSender>().SendDueAsync(None);
        Assert.Equal(0, await database.Get<OutboxSender>().SendDueAsync(None));
        database.Clock.Advance(TimeSpan.FromSeconds(2));
        await database.Get<OutboxSender>().SendDueAsync(None);
        var message = await database.Get<UnionDbContext>().Outbox.SingleAsync();
        Assert.Equal((OutboxState.Sent, 1, nameof(TimeoutException)), (message.State, message.Attempts, message.LastError));
        Assert.Single(channel.Sent);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SendDueAsync_OneFails_TheOthersAreStillSent(DatabaseProvider provider)
    {
        var channel = new CollectingChannel(failures: 1);
        await using var database = await CreateAsync(provider, channel);
        await AddAsync(database, "m1");
        database.Clock.Advance(TimeSpan.FromSeconds(1));
        await AddAsync(database, "m2");
        await database.Get<OutboxSender>().SendDueAsync(None);
        Assert.Equal("m2", Assert.Single(channel.Sent).Key);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SendDueAsync_FailsTwelveTimes_IsGivenUp(DatabaseProvider provider)
    {
        await using var database = await CreateAsync(provider, new CollectingChannel(failures: 99));
        await AddAsync(database, "m1");
        for (var attempt = 0; attempt < 15; attempt++)
        {
            await database.Get<OutboxSender>().SendDueAsync(None);
            database.Clock.Advance(TimeSpan.FromHours(1));
        }

        var message = await database.Get<UnionDbContext>().Outbox.SingleAsync();
        Assert.Equal((OutboxState.Dead, 12), (message.State, message.Attempts));
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SendDueAsync_ManySendersAtOnce_SendEachMessageOnce(DatabaseProvider provider)
    {
        var channel = new CollectingChannel();
        await using var database = await CreateAsync(provider, channel);
        for (var number = 0; number < 60; number++)
        {
            await AddAsync(database, $"m{number}");
        }

        var senders = Enumerable.Range(0, 8).Select(_ => database.Get<OutboxSender>()).ToList();
        await Task.WhenAll(senders.Select(sender => Task.Run(() => sender.SendDueAsync(None))));
        Assert.Equal(60, channel.Sent.Count);
        Assert.Equal(60, channel.Sent.Select(message => message.Key).Distinct().Count());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task SendDueAsync_SenderDiedWithTheLease_AnotherTakesOver(DatabaseProvider provider)
    {
        var channel = new CollectingChannel();
        await using var database = await CreateAsync(provider, channel);
        await AddAsync(database, "m1");
        var until = database.Clock.GetUtcNow().UtcDateTime.AddMinutes(2);
        await database.Get<UnionDbContext>().Outbox.ExecuteUpdateAsync(update => update
            .SetProperty(message => message.LeaseId, Guid.NewGuid()).SetProperty(message => message.LeasedUntilUtc, until));
        Assert.Equal(0, await database.Get<OutboxSender>().SendDueAsync(None));
        database.Clock.Advance(TimeSpan.FromMinutes(3));
        Assert.Equal(1, await database.Get<OutboxSender>().SendDueAsync(None));
    }

    private static Task<TestDatabase> CreateAsync(DatabaseProvider provider, IOutboundChannel channel) =>
        TestDatabase.CreateAsync(provider, services => services.AddSingleton(channel));

    private static async Task AddAsync(TestDatabase database, string key, TimeSpan dueIn = default)
    {
        var context = database.Get<UnionDbContext>();
        context.Add(new OutboxMessage(Samples.Conversation(), key, "您好", database.Clock.GetUtcNow() + dueIn));
        await context.SaveChangesAsync();
    }
}
