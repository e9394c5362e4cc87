namespace UnionBot.Tests.Support;

/// <summary>A clock that stands still until it is moved.</summary>
public sealed class TestClock(DateTimeOffset start) : TimeProvider
{
    private DateTimeOffset now = start;

    public override DateTimeOffset GetUtcNow() => now;

    public void Set(DateTimeOffset to) => now = to;

    public void Advance(TimeSpan by) => now += by;
}
