using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Configuration;
using UnionBot.Services.Security;

namespace UnionBot.Services.Persistence;

public enum DatabaseProvider
{
    Sqlite,
    Postgres,
}

/// <summary>Section <c>Database</c>: <c>Provider</c> sqlite (default) or postgres, and <c>ConnectionString</c>.</summary>
public sealed record DatabaseOptions(DatabaseProvider Provider, string ConnectionString)
{
    /// <summary>
    /// Without settings: the file <c>unionbot.db</c> in the data folder. A relative SQLite path is taken from the content root.
    /// Throws <see cref="StartupException"/> with the setting's name.
    /// </summary>
    public static DatabaseOptions Read(IConfiguration configuration)
    {
        var provider = (configuration["Database:Provider"] ?? "sqlite").ToLowerInvariant() switch
        {
            "sqlite" => DatabaseProvider.Sqlite,
            "postgres" => DatabaseProvider.Postgres,
            var other => throw new StartupException($"Database:Provider is '{other}'; set it to sqlite or postgres"),
        };
        var connection = configuration["Database:ConnectionString"];
        return (provider, string.IsNullOrWhiteSpace(connection)) switch
        {
            (DatabaseProvider.Postgres, true) =>
                throw new StartupException("Database:ConnectionString is missing; with Database:Provider postgres it is required"),
            (DatabaseProvider.Postgres, false) => new(provider, connection!),
            (DatabaseProvider.Sqlite, true) => new(provider, Sqlite($"Data Source={DataFolder.Of(configuration)}/unionbot.db", configuration)),
            (DatabaseProvider.Sqlite, false) => new(provider, Sqlite(connection!, configuration)),
        };
    }

    private static string Sqlite(string connectionString, IConfiguration configuration)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(connectionString) { ForeignKeys = true };
            builder.DataSource = DataFolder.Absolute(builder.DataSource, configuration);
            return builder.ToString();
        }
        catch (ArgumentException exception)
        {
            // the driver's message names the part it does not understand
            throw new StartupException($"Database:ConnectionString: {exception.Message}; use Data Source=path/of/file.db", exception);
        }
    }
}
