using System.Diagnostics;

namespace UnionBot.Tests.Support;

/// <summary>The folder tests/clients with its npm packages, installed from the lock file once.</summary>
public static class NodeClients
{
    private static readonly SemaphoreSlim Installing = new(1);

    public static string Folder { get; } = Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "clients"));

    public static async Task InstallAsync()
    {
        await Installing.WaitAsync();
        try
        {
            if (Directory.Exists(Path.Combine(Folder, "node_modules", "botframework-directlinejs")))
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
