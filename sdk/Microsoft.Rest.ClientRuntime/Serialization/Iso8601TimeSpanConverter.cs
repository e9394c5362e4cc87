using System.Xml;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>Time spans as ISO 8601 durations, such as <c>PT1H30M</c>.</summary>
public class Iso8601TimeSpanConverter : JsonConverter
{
    public override bool CanConvert(Type objectType) =>
        objectType == typeof(TimeSpan) || objectType == typeof(TimeSpan?);

    /// <summary>Null JSON gives null, whatever the type.</summary>
    public override object ReadJson(
        JsonReader reader, Type objectType, object existingValue, JsonSerializer serializer)
    {
        if (reader.TokenType == JsonToken.Null) return null;
        return XmlConvert.ToTimeSpan(serializer.Deserialize<string>(reader));
    }

    public override void WriteJson(JsonWriter writer, object value, JsonSerializer serializer) =>
        serializer.Serialize(writer, XmlConvert.ToString((TimeSpan)value));
}
