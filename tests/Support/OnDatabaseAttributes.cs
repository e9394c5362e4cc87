using System.Reflection;
using UnionBot.Services.Persistence;
using Xunit.Sdk;

namespace UnionBot.Tests.Support;

/// <summary>Runs a theory on SQLite.</summary>
public sealed class OnSqliteAttribute : DataAttribute
{
    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.Sqlite]];
}

/// <summary>Runs a theory on the PostgreSQL server of UNIONBOT_TEST_POSTGRES; without it the row is shown as skipped.</summary>
public sealed class OnPostgresAttribute : DataAttribute
{
    public OnPostgresAttribute()
    {
        if (TestDatabase.PostgresServer is null)
        {
            Skip = "UNIONBOT_TEST_POSTGRES is not set";
        }
    }

    public override IEnumerable<object[]> GetData(MethodInfo testMethod) => [[DatabaseProvider.Postgres]];
}
