using System.Buffers;
using System.Text.Json;
using Azure.Core;

namespace Azure.AI.TextAnalytics;

internal static class JsonBody
{
    public static RequestContent Create(Action<Utf8JsonWriter> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            write(writer);
            writer.WriteEndObject();
        }

        return RequestContent.Create(buffer.WrittenMemory);
    }

    public static void WriteDocuments(
        this Utf8JsonWriter writer, IReadOnlyList<AnalysisDocument> documents, string hintName)
    {
        writer.WriteStartArray("documents");
        foreach (var document in documents)
        {
            writer.WriteStartObject();
            writer.WriteString("id", document.Id);
            writer.WriteString("text", document.Text);
            writer.WriteOptional(hintName, document.Hint);
            writer.WriteEndObject();
        }

        writer.WriteEndArray();
    }

    public static void WriteOptional(this Utf8JsonWriter writer, string name, string value)
    {
        if (value != null) writer.WriteString(name, value);
    }

    public static void WriteOptional(this Utf8JsonWriter writer, string name, bool? value)
    {
        if (value.HasValue) writer.WriteBoolean(name, value.Value);
    }
}
