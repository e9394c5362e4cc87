using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;
using UnionBot.Services.Handoff;

namespace UnionBot.Services.Persistence;

internal static class SaveOutcomes
{
    private const int SqliteUnique = 2067;
    private const int SqlitePrimaryKey = 1555;

    internal static bool IsUniqueViolation(this DbUpdateException exception) => exception.InnerException switch
    {
        SqliteException sqlite => sqlite.SqliteExtendedErrorCode is SqliteUnique or SqlitePrimaryKey,
        PostgresException postgres => postgres.SqlState == PostgresErrorCodes.UniqueViolation,
        _ => false,
    };

    /// <summary>Saves and raises the signal; false when another process saved the same row first.</summary>
    internal static async Task<bool> TrySaveAsync(
        this UnionDbContext database, Signal signal, CancellationToken cancellationToken)
    {
        try
        {
            await database.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException exception) when (exception is DbUpdateConcurrencyException || exception.IsUniqueViolation())
        {
            // the version moved since it was read, or its history row is there already: an expected outcome, not a fault
            database.ChangeTracker.Clear();
            return false;
        }

        signal.Raise();
        return true;
    }
}
