using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace UnionBot.Services.Persistence;

/// <summary>Several processes share the file: wait for the other writer instead of failing.</summary>
internal sealed class SqliteBusyTimeout : DbConnectionInterceptor
{
    internal const string Pragma = "PRAGMA busy_timeout = 10000";
    internal static readonly SqliteBusyTimeout Instance = new();

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData)
    {
        using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        command.ExecuteNonQuery();
    }

    public override async Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = Pragma;
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
