using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace UnionBot.Bot.State;

/// <summary>State as JSON text, with type names only where <see cref="StateTypeBinder"/> allows them.</summary>
public sealed class StateJson(StateTypeBinder binder)
{
    private readonly JsonSerializer serializer = JsonSerializer.Create(new JsonSerializerSettings
    {
        TypeNameHandling = TypeNameHandling.All,
        SerializationBinder = binder,
        ReferenceLoopHandling = ReferenceLoopHandling.Error,
        NullValueHandling = NullValueHandling.Include,
        DateParseHandling = DateParseHandling.None,
        MaxDepth = null,
    });

    public string Write(object value) => Untyped(JToken.FromObject(value, serializer)).ToString(Formatting.None);

    public object Read(string json)
    {
        using var reader = new JsonTextReader(new StringReader(json)) { MaxDepth = null, DateParseHandling = DateParseHandling.None };
        return serializer.Deserialize<object>(reader) ?? throw new JsonSerializationException("Stored state is empty.");
    }

    // The binder gives types off the allow-list an empty name; here the mark goes, and a list's $values wrapper with it.
    private static JToken Untyped(JToken token)
    {
        if (token is JArray array)
            for (var i = 0; i < array.Count; i++)
                array[i] = Untyped(array[i]);
        if (token is not JObject item)
            return token;
        foreach (var property in item.Properties().ToList())
            property.Value = Untyped(property.Value);
        if ((string?)item["$type"] != "")
            return item;
        item.Remove("$type");
        return item["$values"] ?? item;
    }
}
