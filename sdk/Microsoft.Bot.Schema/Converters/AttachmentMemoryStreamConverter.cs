using System.Collections;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Schema.Converters;

/// <summary>
/// Writes streams in memory, anywhere in an attachment's content, as <c>{"$type":"MemoryStream","buffer":[...]}</c>
/// and reads them back; content without a stream is left to the serializer.
/// </summary>
internal sealed class AttachmentMemoryStreamConverter : JsonConverter
{
    private const string TypeKey = "$type";
    private const string BufferKey = "buffer";

    public override bool CanConvert(Type objectType) => typeof(MemoryStream).IsAssignableFrom(objectType);

    public override object ReadJson(
        JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer) =>
        reader.TokenType == JsonToken.Null
            ? JValue.CreateNull()
            : Read(serializer.Deserialize<JToken>(reader), serializer);

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer)
    {
        if (HasStream(value)) Write(writer, value, serializer, NoneSeen());
        else JToken.FromObject(value, serializer).WriteTo(writer);
    }

    /// <summary>A stream where the token is one; a list or dictionary around streams; else the token itself.</summary>
    private static object Read(JToken token, JsonSerializer serializer)
    {
        switch (token)
        {
            case JArray array:
                var list = array.Select(item => Read(item, serializer)).ToList();
                return HasStream(list) ? list : array;
            case JObject json when json[TypeKey] is { Type: JTokenType.String } type
                && (string)type == nameof(MemoryStream):
                return new MemoryStream(json[BufferKey].Select(item => (byte)item).ToArray());
            case JObject json:
                var map = json.Properties().ToDictionary(p => p.Name, p => Read(p.Value, serializer));
                return HasStream(map) ? map : json;
            case JValue { Type: not JTokenType.Null } value:
                return value.Value;
            default:
                return token;
        }
    }

    /// <summary>An object inside itself is written as null.</summary>
    private static void Write(JsonWriter writer, object value, JsonSerializer serializer, HashSet<object> around)
    {
        var canHold = value is not (null or string or MemoryStream or ValueType);
        if (canHold && !around.Add(value))
        {
            writer.WriteNull();
            return;
        }

        WriteValue(writer, value, serializer, around);
        if (canHold) around.Remove(value);
    }

    private static void WriteValue(JsonWriter writer, object value, JsonSerializer serializer, HashSet<object> around)
    {
        switch (value)
        {
            case MemoryStream stream:
                writer.WriteStartObject();
                writer.WritePropertyName(TypeKey);
                writer.WriteValue(nameof(MemoryStream));
                writer.WritePropertyName(BufferKey);
                writer.WriteStartArray();
                foreach (var part in stream.ToArray()) writer.WriteValue(part);
                writer.WriteEndArray();
                writer.WriteEndObject();
                break;
            case IDictionary map:
                WriteObject(writer, EntriesOf(map), serializer, around);
                break;
            case IEnumerable items and not string:
                writer.WriteStartArray();
                foreach (var item in items) Write(writer, item, serializer, around);
                writer.WriteEndArray();
                break;
            case null:
                writer.WriteNull();
                break;
            case { } item when item is not string && item.GetType().IsClass:
                WriteObject(writer, PropertiesOf(item), serializer, around);
                break;
            default:
                JToken.FromObject(value, serializer).WriteTo(writer);
                break;
        }
    }

    private static void WriteObject(
        JsonWriter writer,
        IEnumerable<(string Name, object Value)> properties,
        JsonSerializer serializer,
        HashSet<object> around)
    {
        writer.WriteStartObject();
        foreach (var (name, value) in properties)
        {
            writer.WritePropertyName(name);
            Write(writer, value, serializer, around);
        }

        writer.WriteEndObject();
    }

    private static HashSet<object> NoneSeen() => new(ReferenceEqualityComparer.Instance);

    private static bool HasStream(object value) => HasStream(value, NoneSeen());

    private static bool HasStream(object value, HashSet<object> seen)
    {
        if (value is MemoryStream) return true;
        if (value is null or string or ValueType || !seen.Add(value)) return false;
        return value switch
        {
            IDictionary map => map.Values.Cast<object>().Any(item => HasStream(item, seen)),
            IEnumerable items => items.Cast<object>().Any(item => HasStream(item, seen)),
            _ => PropertiesOf(value).Any(p => HasStream(p.Value, seen)),
        };
    }

    private static IEnumerable<(string Name, object Value)> PropertiesOf(object value) =>
        value.GetType().GetProperties()
            .Where(p => p.GetIndexParameters().Length == 0)
            .Select(p => (p.Name, p.GetValue(value)));

    private static IEnumerable<(string Name, object Value)> EntriesOf(IDictionary map)
    {
        foreach (DictionaryEntry entry in map) yield return (entry.Key.ToString(), entry.Value);
    }
}
