using Microsoft.EntityFrameworkCore;
using UnionBot.Bot.Desk;
using UnionBot.Services.Persistence;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Architecture;

/// <summary>The numbered SQL files give the tables, columns and indexes that the models describe.</summary>
public sealed class SchemaTests
{
    private const string SqliteShape = """
        SELECT 'column ' || m.name || '.' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk AS "Value"
          FROM sqlite_master m, pragma_table_info(m.name) c WHERE m.type = 'table'
        UNION ALL SELECT 'index ' || tbl_name || ' ' || sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
        UNION ALL SELECT 'key ' || m.name || '.' || f."from" || ' ' || f."table" || '.' || f."to" || ' ' || f.on_delete
          FROM sqlite_master m, pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        """;

    private const string PostgresShape = """
        SELECT 'column ' || table_name || '.' || column_name || ' ' || data_type || ' ' || is_nullable || ' '
          || coalesce(character_maximum_length::text, '') || ' ' || is_identity AS "Value"
          FROM information_schema.columns WHERE table_schema = current_schema()
        UNION ALL SELECT 'index ' || tablename || ' ' || replace(indexdef, current_schema() || '.', '')
          FROM pg_indexes WHERE schemaname = current_schema()
        UNION ALL SELECT 'key ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
          WHERE connamespace = current_schema()::regnamespace AND contype = 'f'
        """;

    [Theory, OnSqlite, OnPostgres]
    public async Task NumberedSql_AppliedInOrder_GivesWhatTheModelsSay(DatabaseProvider provider)
    {
        await using var fromFiles = await TestDatabase.CreateAsync(provider);
        await using var fromModels = await TestDatabase.CreateEmptyAsync(provider);
        Directory.CreateDirectory(Path.Combine(fromModels.Folder, "data"));
        await using var union = fromModels.Get<UnionDbContext>();
        await using var staff = Staff(fromModels);
        await CreateAsync(union);
        await CreateAsync(staff);
        Assert.Equal(await ShapeAsync(fromModels), await ShapeAsync(fromFiles));
    }

    private static StaffDbContext Staff(TestDatabase database)
    {
        var builder = new DbContextOptionsBuilder<StaffDbContext>();
        database.Get<UnionDatabase>().Configure(builder);
        return new(builder.Options);
    }

    private static async Task CreateAsync(DbContext context)
    {
        await context.Database.OpenConnectionAsync();
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = context.Database.GenerateCreateScript();
        await command.ExecuteNonQueryAsync();
    }

    private static async Task<IReadOnlyList<string>> ShapeAsync(TestDatabase database)
    {
        var sql = database.Kind == DatabaseProvider.Sqlite ? SqliteShape : PostgresShape;
        var shape = await database.Get<UnionDbContext>().Database.SqlQueryRaw<string>(sql).ToListAsync();
        return [.. shape.Where(line => !line.Contains("SchemaVersions", StringComparison.Ordinal)).Order(StringComparer.Ordinal)];
    }
}
