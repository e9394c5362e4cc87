using System.Diagnostics;
using Newtonsoft.Json;
using Xunit;

namespace UnionBot.Tests.Support;

/// <summary>The folder tests/clients with its npm packages, installed from the lock file once.</summary>
public static class NodeClients
{
    private static readonly SemaphoreSlim Installing = new(1);

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "clients"));

    /// <summary>Runs one of the scripts to its end and gives the strings it printed, a JSON line each.</summary>
    public static Task<IReadOnlyList<string>> RunAsync(params string[] arguments) => RunAsync(trusted: null, arguments);

    /// <summary>The same with the certificates of a PEM file trusted.</summary>
    public static async Task<IReadOnlyList<string>> RunAsync(string? trusted, string[] arguments)
    {
        await InstallAsync();
        var node = new ProcessStartInfo("node", arguments)
        {
            WorkingDirectory = Folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (trusted is not null)
            node.Environment["NODE_EXTRA_CA_CERTS"] = trusted;
        using var process = Process.Start(node)!; // starts a new process, so there is one
        var errors = process.StandardError.ReadToEndAsync();
        var lines = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync(); // each script ends by itself after 40 s
        Assert.True(process.ExitCode == 0, lines + await errors);
        return [.. lines.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonConvert.DeserializeObject<string>(line)!)];
    }

    private static async Task InstallAsync()
    {
        await Installing.WaitAsync();
        try
        {
            if (Directory.Exists(Path.Combine(Folder, "node_modules", "offline-directline")))
                return;
            using var npm = Process.Start(new ProcessStartInfo("npm", ["ci", "--prefer-offline"])
            {
                WorkingDirectory = Folder,
                RedirectStandardOutput = true,
            })!; // starts a new process, so there is one
            await npm.WaitForExitAsync();
            if (npm.ExitCode != 0)
                throw new InvalidOperationException($"npm ci in {Folder} ended with {npm.ExitCode}.");
        }
        finally
        {
            Installing.Release();
        }
    }
}
