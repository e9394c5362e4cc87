using Microsoft.Extensions.Configuration;
using UnionBot.Services.Persistence;
using UnionBot.Services.Security;
using Xunit;

namespace UnionBot.Tests.Services;

public sealed class DatabaseOptionsTests
{
    [Fact]
    public void Read_NothingSet_IsAFileInTheDataFolder() => Assert.Equal(
        new(DatabaseProvider.Sqlite, "Data Source=/srv/bot/data/unionbot.db;Foreign Keys=True"), Read());

    [Fact]
    public void Read_RelativeFile_IsTakenFromTheContentRoot() => Assert.StartsWith(
        "Data Source=/srv/bot/x/y.db", Read(("Database:ConnectionString", "Data Source=x/y.db")).ConnectionString,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("mysql", null, "Database:Provider")]
    [InlineData("postgres", null, "Database:ConnectionString")]
    [InlineData("sqlite", "Nonsense=1", "Database:ConnectionString")]
    public void Read_WrongSetting_NamesIt(string provider, string? connection, string setting) => Assert.StartsWith(
        setting,
        Assert.Throws<StartupException>(() => Read(("Database:Provider", provider), ("Database:ConnectionString", connection))).Message,
        StringComparison.Ordinal);

    private static DatabaseOptions Read(params (string Key, string? Value)[] settings) => DatabaseOptions.Read(
        new ConfigurationBuilder().AddInMemoryCollection(
            settings.Append(("contentRoot", "/srv/bot")).ToDictionary(pair => pair.Item1, pair => pair.Item2)).Build());
}
