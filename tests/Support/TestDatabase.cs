using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using UnionBot.Services;
using UnionBot.Services.Persistence;
using UnionBot.Services.Security;

namespace UnionBot.Tests.Support;

/// <summary>A database of its own for one test (a schema of its own on PostgreSQL), with the services on it.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly string name = $"unionbot_{Guid.NewGuid():N}";
    private readonly List<AsyncServiceScope> scopes = [];
    private readonly ServiceProvider provider;

    private TestDatabase(DatabaseProvider kind, Action<IServiceCollection>? configure)
    {
        Kind = kind;
        Folder = Directory.CreateTempSubdirectory("unionbot-test-").FullName;
        Settings = new Dictionary<string, string?>
        {
            ["contentRoot"] = Folder,
            ["Database:Provider"] = kind.ToString(),
            ["Database:ConnectionString"] = kind == DatabaseProvider.Postgres ? Postgres(name) : null,
        };
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(LoadedKnowledge.Base);
        services.AddSingleton(LoadedKnowledge.Base.Replies);
        services.AddServices(new ConfigurationBuilder().AddInMemoryCollection(Settings).Build());
        services.AddSingleton(Cipher);
        configure?.Invoke(services);
        provider = services.BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true, ValidateOnBuild = true });
    }

    /// <summary>One key ring for all tests: the model is built once for each.</summary>
    public static FieldCipher Cipher { get; } = NewCipher();

    public static string? PostgresServer { get; } = Environment.GetEnvironmentVariable("UNIONBOT_TEST_POSTGRES");

    public DatabaseProvider Kind { get; }
    public string Folder { get; }
    public Dictionary<string, string?> Settings { get; }
    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 1, 0, 0, TimeSpan.Zero));

    public static async Task<TestDatabase> CreateAsync(DatabaseProvider kind, Action<IServiceCollection>? configure = null)
    {
        var database = await CreateEmptyAsync(kind, configure);
        await database.Get<SchemaMigrator>().MigrateAsync(CancellationToken.None);
        return database;
    }

    public static async Task<TestDatabase> CreateEmptyAsync(DatabaseProvider kind, Action<IServiceCollection>? configure = null)
    {
        var database = new TestDatabase(kind, configure);
        if (kind == DatabaseProvider.Postgres)
        {
            await OnServerAsync($"CREATE SCHEMA {database.name}");
        }

        return database;
    }

    /// <summary>The service from a scope of its own: another turn, or another process.</summary>
    public T Get<T>()
        where T : notnull
    {
        var scope = provider.CreateAsyncScope();
        scopes.Add(scope);
        return scope.ServiceProvider.GetRequiredService<T>();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var scope in scopes)
        {
            await scope.DisposeAsync();
        }

        await provider.DisposeAsync();
        SqliteConnection.ClearAllPools();
        Directory.Delete(Folder, recursive: true);
        if (Kind == DatabaseProvider.Postgres)
        {
            NpgsqlConnection.ClearPool(new NpgsqlConnection(Postgres(name)));
            await OnServerAsync($"DROP SCHEMA {name} CASCADE");
        }
    }

    private static string Postgres(string schema) =>
        new NpgsqlConnectionStringBuilder(PostgresServer) { SearchPath = schema }.ToString();

    private static FieldCipher NewCipher()
    {
        var file = Path.GetTempFileName();
        File.Delete(file);
        var keys = KeyRing.Open(file);
        File.Delete(file);
        return new(keys);
    }

    private static async Task OnServerAsync(string sql)
    {
        await using var connection = new NpgsqlConnection(PostgresServer);
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync();
    }
}
