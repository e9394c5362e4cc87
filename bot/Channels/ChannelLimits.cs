using System.Net;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using UnionBot.Bot.Channels.DirectLine;

namespace UnionBot.Bot.Channels;

/// <summary>How fast one visitor may write, and how many new visitors one address may bring.</summary>
public sealed class ChannelLimits(IOptions<DirectLineOptions> options) : IDisposable
{
    // a whole dormitory may share one address, so this only stops a machine
    private const int NewVisitorsPerMinute = 300;

    private readonly PartitionedRateLimiter<string> activities = PartitionedRateLimiter.Create<string, string>(visitor =>
        RateLimitPartition.GetTokenBucketLimiter(visitor, _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Value.Burst,
            TokensPerPeriod = Math.Max(1, (int)(options.Value.PerSecond * 10)),
            ReplenishmentPeriod = TimeSpan.FromSeconds(Math.Max(1, (int)(options.Value.PerSecond * 10)) / options.Value.PerSecond),
        }));

    private readonly PartitionedRateLimiter<string> visitors = PartitionedRateLimiter.Create<string, string>(address =>
        RateLimitPartition.GetFixedWindowLimiter(address, _ => new FixedWindowRateLimiterOptions
        {
            PermitLimit = NewVisitorsPerMinute,
            Window = TimeSpan.FromMinutes(1),
        }));

    public void RequireActivity(string visitor) => Require(activities, visitor);

    public void RequireNewVisitor(IPAddress? address) => Require(visitors, address?.ToString() ?? "");

    public void Dispose()
    {
        activities.Dispose();
        visitors.Dispose();
    }

    private static void Require(PartitionedRateLimiter<string> limiter, string key)
    {
        using var lease = limiter.AttemptAcquire(key);
        if (!lease.IsAcquired)
            throw ChannelException.TooMany();
    }
}
