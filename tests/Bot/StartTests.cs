using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using UnionBot.Bot;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>The real program with a configuration that cannot work: one line that says what to mend, and no stack.</summary>
public sealed class StartTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("unionbot-start-").FullName;

    [Theory]
    [InlineData("http://127.0.0.1:99999")]
    [InlineData("http://127.0.0.1:abc")]
    [InlineData("3978")]
    public async Task Start_BadAddress_NamesTheSetting(string urls) =>
        await RefusesAsync("Urls", "--Urls", urls);

    [Fact]
    public async Task Start_PortInUse_NamesTheSetting()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();

        await RefusesAsync("已经被别的程序占用", "--Urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");
    }

    [Fact]
    public async Task Start_UnknownDatabase_NamesTheSetting() =>
        await RefusesAsync("Database:Provider", "--Database:Provider", "oracle");

    [Fact]
    public async Task Start_DatabaseIsNoDatabase_NamesTheSetting()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "broken.db"), new string('x', 5000));

        await RefusesAsync("Database:ConnectionString", "--Database:ConnectionString", $"Data Source={folder}/broken.db");
    }

    [Fact]
    public async Task Start_StateFileIsNoDatabase_SaysSo()
    {
        await File.WriteAllTextAsync(Path.Combine(folder, "state.db"), new string('x', 5000));

        await RefusesAsync("对话状态文件打不开");
    }

    [Fact]
    public async Task Start_RedisUnreachable_NamesTheSetting() =>
        await RefusesAsync("Redis:Configuration", "--Redis:Configuration", "127.0.0.1:1,connectTimeout=300");

    [Fact]
    public async Task Start_LimitOutOfRange_NamesTheSetting() =>
        await RefusesAsync("TimeLimitSeconds", "--Turns:TimeLimitSeconds", "900");

    [Theory]
    [InlineData("MicrosoftAppType", "Anything", "secret", "")]
    [InlineData("MicrosoftAppPassword", "MultiTenant", "", "")]
    [InlineData("MicrosoftAppTenantId", "SingleTenant", "secret", "")]
    public async Task Start_HalfRegistered_NamesTheSetting(string setting, string type, string password, string tenant) =>
        await RefusesAsync(setting, "--MicrosoftAppId", "bot", "--MicrosoftAppType", type, "--MicrosoftAppPassword", password,
            "--MicrosoftAppTenantId", tenant);

    [Fact]
    public async Task Start_BrokenYaml_NamesFileAndLine()
    {
        var data = Path.Combine(folder, "knowledge");
        CopyFolder(HostPaths.Find().Knowledge, data);
        await File.AppendAllTextAsync(Path.Combine(data, "contacts.yml"), "\nno_such_key: 1\n");

        var line = await RefusesAsync("contacts.yml:", "--Knowledge:Path", data);

        Assert.Matches("contacts\\.yml:\\d+: ", line);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private async Task<string> RefusesAsync(string names, params string[] settings)
    {
        var program = new ProcessStartInfo("dotnet",
            ["exec", typeof(BotApp).Assembly.Location, "--DataFolder", folder, "--Urls", $"http://127.0.0.1:{Ports.Free()}", .. settings])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(program)!; // starts a new process, so there is one
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        // a program that starts after all would never end by itself
        await using var ending = limit.Token.Register(process.Kill);
        var errors = process.StandardError.ReadToEndAsync(CancellationToken.None);
        await process.StandardOutput.ReadToEndAsync(CancellationToken.None);
        await process.WaitForExitAsync(CancellationToken.None);
        var text = (await errors).Trim();
        Assert.NotEqual(0, process.ExitCode);
        Assert.DoesNotContain('\n', text);
        Assert.StartsWith("启动失败：", text, StringComparison.Ordinal);
        Assert.Contains(names, text, StringComparison.Ordinal);
        return text;
    }

    private static void CopyFolder(string from, string to)
    {
        foreach (var file in Directory.GetFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }
}
