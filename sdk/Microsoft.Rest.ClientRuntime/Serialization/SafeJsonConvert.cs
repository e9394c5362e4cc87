using System.Globalization;
using Newtonsoft.Json;

namespace Microsoft.Rest.Serialization;

/// <summary>JSON with the given settings alone, whatever <see cref="JsonConvert.DefaultSettings"/> says.</summary>
public static class SafeJsonConvert
{
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is null.</exception>
    /// <exception cref="JsonException">It is not JSON, has more after its end, or does not fit the type.</exception>
    public static T DeserializeObject<T>(string json, JsonSerializerSettings settings)
    {
        ArgumentNullException.ThrowIfNull(json);
        var serializer = JsonSerializer.Create(settings);
        serializer.CheckAdditionalContent = true;
        using var reader = new JsonTextReader(new StringReader(json));
        return serializer.Deserialize<T>(reader);
    }

    public static T DeserializeObject<T>(string json, params JsonConverter[] converters) =>
        DeserializeObject<T>(json, WithConverters(converters));

    public static string SerializeObject(object obj, JsonSerializerSettings settings)
    {
        var serializer = JsonSerializer.Create(settings);
        var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var writer = new JsonTextWriter(text) { Formatting = serializer.Formatting })
            serializer.Serialize(writer, obj);
        return text.ToString();
    }

    public static string SerializeObject(object obj, params JsonConverter[] converters) =>
        SerializeObject(obj, WithConverters(converters));

    private static JsonSerializerSettings WithConverters(JsonConverter[] converters) =>
        converters is { Length: > 0 } ? new JsonSerializerSettings { Converters = converters } : null;
}
