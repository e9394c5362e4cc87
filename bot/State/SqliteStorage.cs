using Microsoft.Bot.Builder;
using Microsoft.Data.Sqlite;

namespace UnionBot.Bot.State;

/// <summary>
/// Conversation state in one embedded SQLite file, apart from the records so that a long report never holds up a turn.
/// Keys and lifetimes are those of <see cref="RedisStorage"/>. A write of several keys is one transaction.
/// </summary>
public sealed class SqliteStorage : IStorage, IDisposable
{
    private const string Schema = """
        PRAGMA journal_mode = WAL;
        CREATE TABLE IF NOT EXISTS items (key TEXT PRIMARY KEY, json TEXT NOT NULL, etag TEXT, expires_at INTEGER NOT NULL);
        CREATE INDEX IF NOT EXISTS items_expiry ON items (expires_at);
        """;

    private readonly string connectionString;
    private readonly StateJson json;
    private readonly TimeProvider clock;

    // SQLite has one writer; without this the losers would sleep in steps of 150 ms inside the driver.
    private readonly SemaphoreSlim writer = new(1);

    private SqliteStorage(string connectionString, StateJson json, TimeProvider clock) =>
        (this.connectionString, this.json, this.clock) = (connectionString, json, clock);

    /// <summary>Opens or creates the file; throws SqliteException when it cannot be read or written.</summary>
    public static async Task<SqliteStorage> OpenAsync(string file, StateJson json, TimeProvider clock, CancellationToken cancellationToken)
    {
        var connectionString = new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 5 }.ToString();
        var storage = new SqliteStorage(connectionString, json, clock);
        await using var connection = await storage.ConnectAsync(cancellationToken);
        await ExecuteAsync(connection, Schema, [], cancellationToken);
        await ExecuteAsync(connection, "DELETE FROM items WHERE expires_at < $now", [("$now", storage.Now)], cancellationToken);
        return storage;
    }

    private long Now => clock.GetUtcNow().ToUnixTimeSeconds();

    public Task<IDictionary<string, object>> ReadAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return GuardedAsync<IDictionary<string, object>>(async connection =>
        {
            var items = new Dictionary<string, object>();
            foreach (var key in keys)
                if (await FindAsync(connection, key, cancellationToken) is var (text, etag))
                    items[key] = ETags.Set(json.Read(text), etag);
            return items;
        }, cancellationToken);
    }

    public Task WriteAsync(IDictionary<string, object> changes, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var texts = changes.Select(change => (change.Key, change.Value, Text: json.Write(change.Value))).ToList();
        return WrittenAsync(async connection =>
        {
            foreach (var (key, value, text) in texts)
            {
                var stored = (await FindAsync(connection, key, cancellationToken))?.ETag;
                if (ETags.Refuses(value, stored))
                    throw ETags.Conflict(value, stored);
                await ExecuteAsync(connection,
                    """
                    INSERT INTO items (key, json, etag, expires_at) VALUES ($key, $json, $etag, $expires)
                    ON CONFLICT (key) DO UPDATE SET json = excluded.json, etag = excluded.etag, expires_at = excluded.expires_at
                    """,
                    [("$key", key), ("$json", text), ("$etag", ETags.New(value)), ("$expires", ExpiryOf(key))], cancellationToken);
            }
            await ExecuteAsync(connection, "DELETE FROM items WHERE expires_at < $now", [("$now", Now)], cancellationToken);
        }, cancellationToken);
    }

    public Task DeleteAsync(string[] keys, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(keys);
        return WrittenAsync(async connection =>
        {
            foreach (var key in keys)
                await ExecuteAsync(connection, "DELETE FROM items WHERE key = $key", [("$key", key)], cancellationToken);
        }, cancellationToken);
    }

    public void Dispose() => writer.Dispose();

    private long ExpiryOf(string key) => Now + (long)StateKeys.LifetimeOf(key).TotalSeconds;

    private async Task<(string Text, string? ETag)?> FindAsync(SqliteConnection connection, string key, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT json, etag FROM items WHERE key = $key AND expires_at >= $now";
        command.Parameters.AddWithValue("$key", key);
        command.Parameters.AddWithValue("$now", Now);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        if (!await reader.ReadAsync(cancellationToken))
            return null;
        return (reader.GetString(0), await reader.IsDBNullAsync(1, cancellationToken) ? null : reader.GetString(1));
    }

    private async Task WrittenAsync(Func<SqliteConnection, Task> work, CancellationToken cancellationToken)
    {
        await writer.WaitAsync(cancellationToken);
        try
        {
            await GuardedAsync(async connection =>
            {
                await using var transaction = connection.BeginTransaction(deferred: false);
                await work(connection);
                await transaction.CommitAsync(cancellationToken);
                return true;
            }, cancellationToken);
        }
        finally
        {
            writer.Release();
        }
    }

    private async Task<T> GuardedAsync<T>(Func<SqliteConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        try
        {
            await using var connection = await ConnectAsync(cancellationToken);
            return await work(connection);
        }
        catch (SqliteException e)
        {
            // busy, disk full, file gone or read-only: the operator's business, and the sender may try again
            throw new StoreUnavailableException("The SQLite state file does not answer.", e);
        }
    }

    private async Task<SqliteConnection> ConnectAsync(CancellationToken cancellationToken)
    {
        var connection = new SqliteConnection(connectionString);
        await connection.OpenAsync(cancellationToken);
        return connection;
    }

    private static async Task ExecuteAsync(
        SqliteConnection connection, string sql, (string Name, object? Value)[] parameters, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
            command.Parameters.AddWithValue(name, value ?? DBNull.Value);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
