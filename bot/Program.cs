using UnionBot.Bot;
using UnionBot.Bot.Ops;
using UnionBot.Services.Persistence;

string? urls = null;
try
{
    var builder = BotApp.CreateBuilder(args);
    urls = Addresses.Checked(builder.Configuration["Urls"]);
    await using var app = await BotApp.BuildAsync(builder);
    await app.Services.GetRequiredService<SchemaMigrator>().MigrateAsync(CancellationToken.None);
    await app.StartAsync();
    Console.WriteLine(StartMessages.Text("running", ("address", app.Urls.First().Replace("0.0.0.0", "127.0.0.1", StringComparison.Ordinal))));
    await app.WaitForShutdownAsync();
    return 0;
}
catch (Exception e) when (StartErrors.Explain(e, urls) is { } line)
{
    await Console.Error.WriteLineAsync(line);
    return 1;
}
