using System.Text.Json;

namespace UnionBot.Tests.Sdk;

/// <summary>The bodies in exchanges/, written out as the REST reference of the Language service shows them.</summary>
internal static class Exchanges
{
    /// <summary>The bytes a writer with default settings makes of the file: no spaces, Chinese escaped.</summary>
    public static string Request(string name)
    {
        using var json = JsonDocument.Parse(Read($"{name}.request.json"));
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream)) json.WriteTo(writer);
        return System.Text.Encoding.UTF8.GetString(stream.ToArray());
    }

    public static byte[] Response(string name) => Read($"{name}.response.json");

    private static byte[] Read(string file) =>
        File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "TextAnalytics", "exchanges", file));
}
