using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder.Dialogs;

public static partial class ObjectPath
{
    private static readonly JsonSerializerSettings CamelCase = new()
    {
        ContractResolver = new DefaultContractResolver { NamingStrategy = new CamelCaseNamingStrategy() },
        NullValueHandling = NullValueHandling.Ignore,
        MaxDepth = null,
    };

    /// <summary>The value as that type: a copy if it is JSON, itself if it is one, else by way of JSON.</summary>
    public static T MapValueTo<T>(object val) => val switch
    {
        JValue json => json.ToObject<T>(),
        _ when typeof(T) == typeof(object) => (T)val,
        JArray or JObject => ((JToken)val).ToObject<T>(),
        _ when typeof(T) == typeof(JObject) => (T)(object)JObject.FromObject(val),
        _ when typeof(T) == typeof(JArray) => (T)(object)JArray.FromObject(val),
        _ when typeof(T) == typeof(JValue) => (T)(object)JToken.FromObject(val),
        T same => same,
        _ => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(val, CamelCase), CamelCase),
    };

    // an expression property, known by its shape, stands for its value
    private static object Evaluate(object value, object root) =>
        value.GetType().GetProperty("ExpressionText") != null
        && value.GetType().GetMethod("GetValue", [typeof(object)]) is { } getValue
            ? getValue.Invoke(value, [root])
            : value;

    // null when one of the segments has no value
    private static object Walk(object obj, IEnumerable<object> segments)
    {
        foreach (var segment in segments)
        {
            obj = Child(obj, segment);
            if (obj == null) return null;
        }

        return obj;
    }

    // an index is left to the object itself, which throws what it throws when there is no such element
    private static object Child(object obj, object segment) =>
        NotNull(segment is int index ? ((dynamic)obj)[index] : Property(obj, (string)segment));

    // a null of JSON is no value either
    private static object NotNull(object value) => value is JValue { Value: null } ? null : value;

    private static object Property(object obj, string name)
    {
        switch (obj)
        {
            case null:
                return null;
            case IDictionary<string, object> dictionary:
                return dictionary.TryGetValue(Key(dictionary.Keys, name), out var value) ? value : null;
            case JObject json:
                return json.GetValue(name, StringComparison.InvariantCultureIgnoreCase);
            case JValue json:
                return Property(json.Value, name); // as the length of a string
            default:
                return Array.Find(obj.GetType().GetProperties(), p => IsSame(p.Name, name))?.GetValue(obj);
        }
    }

    private static void SetChild(object obj, object segment, object value)
    {
        switch (obj, segment)
        {
            case (_, int index):
                var array = obj as JArray;
                while (array.Count <= index) array.Add(JValue.CreateNull());
                array[index] = JToken.FromObject(value);
                break;
            case (IDictionary<string, object> dictionary, string name):
                dictionary[Key(dictionary.Keys, name)] = value;
                break;
            case (JObject json, string name):
                json[Key(json.Properties().Select(p => p.Name), name)] = value == null ? null : JToken.FromObject(value);
                break;
            case (not null, string name):
                obj.GetType().GetProperty(name)?.SetValue(obj, value);
                break;
        }
    }

    private static object ToJson(object value) => value switch
    {
        null => null,
        JToken json => Clone(json), // by way of text, which makes a date of a string that looks like one
        string or bool or byte or short or int or long or ushort or uint or ulong or decimal or float or double
            or DateTime or DateTimeOffset => JToken.FromObject(value),
        _ => JsonConvert.DeserializeObject(JsonConvert.SerializeObject(value, CamelCase), CamelCase),
    };

    private static string Key(IEnumerable<string> keys, string name) =>
        keys.FirstOrDefault(key => IsSame(key, name)) ?? name;

    private static bool IsSame(string a, string b) => string.Equals(a, b, StringComparison.OrdinalIgnoreCase);
}
