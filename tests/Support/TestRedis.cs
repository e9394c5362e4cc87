using System.Reflection;
using UnionBot.Bot.State;
using Xunit;
using Xunit.Sdk;

namespace UnionBot.Tests.Support;

/// <summary>The Redis server that the tests may use, as host:port in UNIONBOT_TEST_REDIS.</summary>
public static class TestRedis
{
    public const string SkipReason = "UNIONBOT_TEST_REDIS is not set";

    public static string? Address { get; } = Environment.GetEnvironmentVariable("UNIONBOT_TEST_REDIS");

    public static RedisOptions Options => new() { Configuration = Address! }; // only used where the test is not skipped
}

/// <summary>A fact that needs Redis; without the server it is shown as skipped.</summary>
public sealed class RedisFactAttribute : FactAttribute
{
    public RedisFactAttribute() => Skip = TestRedis.Address is null ? TestRedis.SkipReason : null;
}

public enum StoreKind
{
    Memory,
    Sqlite,
    Redis,
}

/// <summary>Runs a theory on one kind of state store; on Redis it is shown as skipped without a server.</summary>
[AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
public sealed class OnStoreAttribute : DataAttribute
{
    private readonly StoreKind kind;

    public OnStoreAttribute(StoreKind kind)
    {
        this.kind = kind;
        if (kind == StoreKind.Redis && TestRedis.Address is null)
            Skip = TestRedis.SkipReason;
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[kind]];
}
