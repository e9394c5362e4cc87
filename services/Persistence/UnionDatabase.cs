using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.Extensions.Logging;
using UnionBot.Services.Security;

namespace UnionBot.Services.Persistence;

/// <summary>The configured database: makes contexts for it, and lets other models (the desk's accounts) live in it.</summary>
public sealed class UnionDatabase
{
    private readonly FieldCipher cipher;
    private readonly ILoggerFactory loggers;
    private readonly DbContextOptions contextOptions;

    public UnionDatabase(DatabaseOptions options, FieldCipher cipher, ILoggerFactory loggers)
    {
        this.cipher = cipher;
        this.loggers = loggers;
        Options = options;
        var builder = new DbContextOptionsBuilder();
        Configure(builder);
        builder.ReplaceService<IModelCacheKeyFactory, ModelPerKeyRing>();
        contextOptions = builder.Options;
    }

    public DatabaseOptions Options { get; }

    public UnionDbContext NewContext() => Options.Provider switch
    {
        DatabaseProvider.Sqlite => new SqliteUnionDbContext(contextOptions, cipher),
        DatabaseProvider.Postgres => new PostgresUnionDbContext(contextOptions, cipher),
    };

    /// <summary>Points a context at this database.</summary>
    public void Configure(DbContextOptionsBuilder builder)
    {
        _ = Options.Provider switch
        {
            DatabaseProvider.Sqlite => builder.UseSqlite(Options.ConnectionString).AddInterceptors(SqliteBusyTimeout.Instance),
            DatabaseProvider.Postgres => builder.UseNpgsql(Options.ConnectionString),
        };
        // a unique index refusing a row and a version that moved are expected outcomes, not errors to log; a count up to a limit needs no order
        builder.UseLoggerFactory(loggers).ConfigureWarnings(warnings => warnings.Log(
            (RelationalEventId.CommandError, LogLevel.Debug),
            (CoreEventId.SaveChangesFailed, LogLevel.Debug),
            (CoreEventId.RowLimitingOperationWithoutOrderByWarning, LogLevel.Debug),
            (CoreEventId.OptimisticConcurrencyException, LogLevel.Debug)));
    }

    /// <summary>The model holds the cipher of its columns, so contexts with another key ring need a model of their own.</summary>
    private sealed class ModelPerKeyRing : IModelCacheKeyFactory
    {
        public object Create(DbContext context, bool designTime) =>
            (context.GetType(), (context as UnionDbContext)?.Cipher, designTime);
    }
}
