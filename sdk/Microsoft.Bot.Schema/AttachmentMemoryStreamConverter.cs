using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema;

/// <summary>Writes an attachment's in-memory stream as JSON bytes; everything else stays as it is.</summary>
internal sealed class AttachmentMemoryStreamConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) => typeof(MemoryStream).IsAssignableFrom(objectType);

    public override object ReadJson(
        JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.ValueType == typeof(byte[])
            ? new MemoryStream((byte[])reader.Value)
            : reader.TokenType == JsonToken.Null ? null : Plain(JToken.Load(reader), serializer);

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        serializer.Serialize(writer, value is MemoryStream stream ? stream.ToArray() : value);

    private static object Plain(JToken token, JsonSerializer serializer) => token.ToObject<object>(serializer);
}
