using System.Text.Encodings.Web;
using System.Text.Json;

namespace UnionBot.Bench;

/// <summary>The wrong rows, one JSON object a line, for study; nothing when no path is given.</summary>
internal sealed class ErrorFile(string? path) : IDisposable
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly StreamWriter? writer = path is null ? null : new StreamWriter(path);

    public void Add(object row) => writer?.WriteLine(JsonSerializer.Serialize(row, Readable));

    public void Dispose() => writer?.Dispose();
}
