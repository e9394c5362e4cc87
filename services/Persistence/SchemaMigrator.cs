using System.Data.Common;
using System.Security.Cryptography;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using UnionBot.Services.Security;

namespace UnionBot.Services.Persistence;

/// <summary>
/// Brings the database to the schema of this version: applies the numbered SQL files it lacks, in order, in one transaction.
/// Forward only; several processes may start at once.
/// </summary>
public sealed class SchemaMigrator(UnionDatabase database, FieldCipher cipher, TimeProvider clock, ILogger<SchemaMigrator> logger)
{
    private const string VersionTable =
        """CREATE TABLE IF NOT EXISTS "SchemaVersions" ("Number" integer NOT NULL PRIMARY KEY, "Name" text NOT NULL, "AppliedAt" text NOT NULL)""";

    /// <summary>Throws <see cref="StartupException"/> when the database cannot be opened, is newer, or belongs to another key file.</summary>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        try
        {
            CreateFolder();
            await using var context = database.NewContext();
            await context.Database.OpenConnectionAsync(cancellationToken);
            await ApplyAsync(context, cancellationToken);
            await CheckKeysAsync(context, cancellationToken);
        }
        catch (Exception exception) when (exception is DbException or IOException or UnauthorizedAccessException)
        {
            // an outage or a wrong setting: the operator needs one line, not a stack
            throw new StartupException(
                $"Database:ConnectionString: cannot use the {Name} database ({exception.Message.ReplaceLineEndings(" ")}); " +
                "check path, server, rights and password", exception);
        }
    }

    private string Name => database.Options.Provider switch
    {
        DatabaseProvider.Sqlite => $"SQLite file {new SqliteConnectionStringBuilder(database.Options.ConnectionString).DataSource}:",
        DatabaseProvider.Postgres => "PostgreSQL",
    };

    private void CreateFolder()
    {
        if (database.Options.Provider == DatabaseProvider.Sqlite)
        {
            var file = new SqliteConnectionStringBuilder(database.Options.ConnectionString).DataSource;
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        }
    }

    private async Task ApplyAsync(UnionDbContext context, CancellationToken cancellationToken)
    {
        if (database.Options.Provider == DatabaseProvider.Sqlite)
        {
            await ExecuteAsync(context, "PRAGMA journal_mode = WAL", cancellationToken);
        }

        await using var transaction = await context.BeginSerialAsync("schema", cancellationToken);
        await ExecuteAsync(context, VersionTable, cancellationToken);
        var applied = await context.Database.SqlQuery<int>($"""SELECT "Number" AS "Value" FROM "SchemaVersions" """)
            .ToListAsync(cancellationToken);
        var files = SchemaFile.All(database.Options.Provider);
        if (applied.Except(files.Select(file => file.Number)).Any())
        {
            throw new StartupException("Database:ConnectionString: this database was written by a newer version; start that version");
        }

        foreach (var file in files.Where(file => !applied.Contains(file.Number)))
        {
            await ExecuteAsync(context, file.Sql, cancellationToken);
            await context.Database.ExecuteSqlAsync(
                $"""INSERT INTO "SchemaVersions" VALUES ({file.Number}, {file.Name}, {clock.GetUtcNow().ToString("O")})""",
                cancellationToken);
            logger.LogInformation("Schema {Number} {Name} applied", file.Number, file.Name);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    private async Task CheckKeysAsync(UnionDbContext context, CancellationToken cancellationToken)
    {
        await using var transaction = await context.BeginSerialAsync("schema", cancellationToken);
        try
        {
            var marks = await context.KeyMarks.ToListAsync(cancellationToken);
            if (marks.All(mark => mark.KeyId != cipher.CurrentKeyId))
            {
                context.Add(new KeyMark(cipher.CurrentKeyId));
                await context.SaveChangesAsync(cancellationToken);
            }
        }
        catch (CryptographicException exception)
        {
            // carrying on would leave records that nobody can read
            throw new StartupException(
                "Vault:KeyFile: this key file does not open the database's records; restore the key file that belongs to it", exception);
        }

        await transaction.CommitAsync(cancellationToken);
    }

    // plain text, no parameters: ExecuteSqlRaw would read the braces of a script as placeholders
    private static async Task ExecuteAsync(UnionDbContext context, string sql, CancellationToken cancellationToken)
    {
        await using var command = context.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
