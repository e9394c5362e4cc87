using System.Buffers;
using System.Text.Json;

namespace Azure.AI.TextAnalytics;

/// <summary>What the id of an operation carries, so that another process can go on polling.</summary>
internal sealed record ContinuationToken(string JobId, IReadOnlyDictionary<string, int> Order, bool? ShowStats)
{
    // of the token, not of the service
    private const string Version = "v3.1";

    public static ContinuationToken Parse(string operationId)
    {
        using var json = JsonDocument.Parse(Convert.FromBase64String(operationId));
        var root = json.RootElement;
        if (root.TryGetProperty("Version", out var version) && version.GetString() != Version)
            throw new ArgumentException(
                $"Unsupported continuation token version. Expected: '{Version}'. Actual: '{version.GetString()}'.");

        var jobId = root.Text(nameof(JobId));
        ArgumentNullException.ThrowIfNull(jobId, nameof(JobId));
        var order = root.GetProperty("InputDocumentOrder").EnumerateObject()
            .ToDictionary(pair => pair.Name, pair => pair.Value.GetInt32());
        var showStats = root.TryGetProperty(nameof(ShowStats), out var flag) && flag.ValueKind != JsonValueKind.Null
            ? flag.GetBoolean()
            : (bool?)null;
        return new(jobId, order, showStats);
    }

    /// <summary>Base64 of JSON.</summary>
    public string Serialize()
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer)) Write(writer);
        return Convert.ToBase64String(buffer.WrittenSpan);
    }

    private void Write(Utf8JsonWriter writer)
    {
        writer.WriteStartObject();
        writer.WriteString("Version", Version);
        writer.WriteString(nameof(JobId), JobId);
        writer.WriteStartObject("InputDocumentOrder");
        foreach (var (id, index) in Order) writer.WriteNumber(id, index);
        writer.WriteEndObject();
        if (ShowStats.HasValue) writer.WriteBoolean(nameof(ShowStats), ShowStats.Value);
        else writer.WriteNull(nameof(ShowStats));
        writer.WriteEndObject();
    }
}
