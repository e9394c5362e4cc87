using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace UnionBot.Tests.Support;

/// <summary>A Redis process of one test, for what must not be done to the shared one.</summary>
public sealed class RedisServer : IAsyncDisposable
{
    private readonly int port = Ports.Free();
    private Process process;

    private RedisServer() => process = Start(port);

    public string Address => $"127.0.0.1:{port}";

    public static async Task<RedisServer> StartAsync()
    {
        var server = new RedisServer();
        await server.AnsweringAsync();
        return server;
    }

    public void Freeze() => Signal("STOP");

    public void Thaw() => Signal("CONT");

    public async Task KillAsync()
    {
        process.Kill();
        await process.WaitForExitAsync();
    }

    public async Task StartAgainAsync()
    {
        process = Start(port);
        await AnsweringAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!process.HasExited)
            await KillAsync();
        process.Dispose();
    }

    private void Signal(string name)
    {
        using var kill = Process.Start("kill", ["-" + name, process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    private async Task AnsweringAsync()
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                using var client = new TcpClient();
                await client.ConnectAsync(IPAddress.Loopback, port);
                return;
            }
            catch (SocketException) when (attempt < 100)
            {
                await Task.Delay(50);
            }
        }
    }

    private static Process Start(int port) => Process.Start(new ProcessStartInfo("redis-server",
        ["--port", port.ToString(System.Globalization.CultureInfo.InvariantCulture), "--bind", "127.0.0.1", "--save", "", "--appendonly", "no"])
    {
        RedirectStandardOutput = true,
    })!; // starts a new process, so there is one
}
