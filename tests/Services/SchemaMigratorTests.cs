using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Persistence;
using UnionBot.Services.Security;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Services;

public sealed class SchemaMigratorTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Theory, OnSqlite, OnPostgres]
    public async Task MigrateAsync_Twice_AppliesEachFileOnce(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<SchemaMigrator>().MigrateAsync(None);
        var numbers = await database.Get<UnionDbContext>().Database
            .SqlQuery<int>($"""SELECT "Number" AS "Value" FROM "SchemaVersions" ORDER BY "Number" """).ToListAsync();
        Assert.Equal(Enumerable.Range(1, numbers.Count), numbers);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task MigrateAsync_ManyProcessesAtOnce_AllSucceed(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(provider);
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => database.Get<SchemaMigrator>().MigrateAsync(None))));
        Assert.Equal(0, await database.Get<UnionDbContext>().LegalCases.CountAsync());
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task MigrateAsync_DatabaseOfANewerVersion_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await database.Get<UnionDbContext>().Database
            .ExecuteSqlAsync($"""INSERT INTO "SchemaVersions" VALUES (9999, 'future', '')""");
        var exception = await Assert.ThrowsAsync<StartupException>(() => database.Get<SchemaMigrator>().MigrateAsync(None));
        Assert.Contains("newer version", exception.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite, OnPostgres]
    public async Task MigrateAsync_AnotherKeyFile_IsRefused(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        var options = database.Get<DatabaseOptions>();
        var cipher = new FieldCipher(KeyRing.Open(Path.Combine(database.Folder, "other.keys")));
        var logs = Microsoft.Extensions.Logging.Abstractions.NullLoggerFactory.Instance;
        var other = new SchemaMigrator(new(options, cipher, logs), cipher, database.Clock,
            Microsoft.Extensions.Logging.Abstractions.NullLogger<SchemaMigrator>.Instance);
        var exception = await Assert.ThrowsAsync<StartupException>(() => other.MigrateAsync(None));
        Assert.StartsWith("Vault:KeyFile", exception.Message, StringComparison.Ordinal);
    }

    [Theory, OnSqlite]
    public async Task MigrateAsync_NotADatabase_SaysWhichSettingInOneLine(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateEmptyAsync(provider);
        Directory.CreateDirectory(Path.Combine(database.Folder, "data"));
        await File.WriteAllTextAsync(Path.Combine(database.Folder, "data", "unionbot.db"), new string('x', 4096));
        var exception = await Assert.ThrowsAsync<StartupException>(() => database.Get<SchemaMigrator>().MigrateAsync(None));
        Assert.StartsWith("Database:ConnectionString: ", exception.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', exception.Message);
    }

    [Theory, OnSqlite]
    public async Task MigrateAsync_Sqlite_WritesAhead(DatabaseProvider provider)
    {
        await using var database = await TestDatabase.CreateAsync(provider);
        await using var connection = new SqliteConnection(database.Get<DatabaseOptions>().ConnectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA journal_mode";
        Assert.Equal("wal", await command.ExecuteScalarAsync());
    }
}
