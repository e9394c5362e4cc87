using System.Reflection;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>
/// Values inside dictionaries, JSON and plain objects by a path as <c>a.b[0]['c d']</c>, whatever the case of its
/// names.
/// </summary>
public static partial class ObjectPath
{
    private static readonly JsonSerializerSettings CloneSettings = new()
    {
        TypeNameHandling = TypeNameHandling.All,
        MaxDepth = null,
    };

    /// <summary>Whether there is a value at the path; null is none.</summary>
    public static bool HasValue(object obj, string path) => TryGetPathValue<object>(obj, path, out _);

    /// <summary>The value at the path; throws <see cref="KeyNotFoundException"/> when there is none.</summary>
    public static T GetPathValue<T>(object obj, string path) =>
        TryGetPathValue<T>(obj, path, out var value) ? value : throw new KeyNotFoundException(path);

    public static T GetPathValue<T>(object obj, string path, T defaultValue) =>
        TryGetPathValue<T>(obj, path, out var value) ? value : defaultValue;

    /// <summary>
    /// The value at the path, converted, or false if it cannot be; an empty path is the object itself. An index out of
    /// range throws, here as in all methods with a path.
    /// </summary>
    public static bool TryGetPathValue<T>(object obj, string path, out T value)
    {
        value = default;
        if (obj == null || path == null) return false;
        if (path.Length == 0)
        {
            value = MapValueTo<T>(obj);
            return true;
        }

        if (!TryResolvePath(obj, path, out var segments) || Walk(obj, segments) is not { } result) return false;
        result = Evaluate(result, obj);
        try
        {
            value = MapValueTo<T>(result);
            return true;
        }
#pragma warning disable CA1031 // published so: a value of another kind is none, whatever the conversion throws
        catch (Exception)
        {
            return false;
        }
#pragma warning restore CA1031
    }

    /// <summary>
    /// Sets the value at the path and makes the objects and arrays that lead there; does nothing for a path that is
    /// none. With <paramref name="json"/> the value is stored as JSON, so that later changes of it are not seen. Only
    /// the last segment may be an index behind the end of an array, which grows; elements cannot be set to null.
    /// </summary>
    public static void SetPathValue(object obj, string path, object value, bool json = true)
    {
        if (!TryResolvePath(obj, path, out var segments)) return;
        var current = obj;
        for (var i = 0; i < segments.Count - 1; i++)
        {
            var next = Child(current, segments[i]);
            if (next == null && segments[i] is string)
            {
                SetChild(current, segments[i], segments[i + 1] is string ? new JObject() : new JArray());
                next = Child(current, segments[i]);
            }

            current = next;
        }

        SetChild(current, segments.Last(), json ? ToJson(value) : value);
    }

    /// <summary>Removes the property at the path; an array's element becomes null instead.</summary>
    public static void RemovePathValue(object obj, string path)
    {
        if (!TryResolvePath(obj, path, out var segments)) return;
        dynamic parent = Walk(obj, segments.SkipLast(1));
        switch (parent, segments.Last())
        {
            case (null, _):
                break;
            case (IDictionary<string, object> dictionary, string property):
                dictionary.Remove(property);
                break;
            case (_, string property):
                parent.Remove(property);
                break;
            case (_, int index):
                parent[index] = null;
                break;
        }
    }

    /// <summary>Calls the action with the properties of a dictionary or JSON object, and for nothing else.</summary>
    public static void ForEachProperty(object obj, Action<string, object> action)
    {
        if (obj is IDictionary<string, object> dictionary)
        {
            foreach (var (key, value) in dictionary) action(key, value);
        }
        else if (obj is JObject json)
        {
            foreach (var property in json.Properties()) action(property.Name, property.Value);
        }
    }

    /// <summary>Names of the object's public properties; none for null.</summary>
    public static IEnumerable<string> GetProperties(object obj) => obj switch
    {
        null => [],
        IDictionary<string, object> dictionary => dictionary.Keys,
        JObject json => json.Properties().Select(property => property.Name),
        _ => obj.GetType().GetProperties(BindingFlags.Instance | BindingFlags.Public).Select(p => p.Name),
    };

    /// <summary>Whether the object has the property; the case counts in dictionaries and JSON only.</summary>
    public static bool ContainsProperty(object obj, string name) => obj switch
    {
        IDictionary<string, object> dictionary => dictionary.ContainsKey(name),
        JObject json => json.ContainsKey(name),
        _ => GetProperties(obj).Any(p => p.Equals(name, StringComparison.InvariantCultureIgnoreCase)),
    };

    /// <summary>A copy by way of JSON with type names.</summary>
    public static T Clone<T>(T obj) =>
        JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(obj, CloneSettings), CloneSettings);

    /// <summary>A new object of the first one's values and the second one's that are not null.</summary>
    public static T Merge<T>(T startObject, T overlayObject)
        where T : class => Assign<T>(startObject, overlayObject);

    public static T Assign<T>(object startObject, object overlayObject)
        where T : class => (T)Assign(startObject, overlayObject, typeof(T));

    /// <summary>
    /// As <see cref="Merge"/> for objects of any type; if one of them is null the other one itself, converted if it
    /// is JSON.
    /// </summary>
    public static object Assign(object startObject, object overlayObject, Type type)
    {
        if (startObject == null || overlayObject == null)
        {
            var single = startObject ?? overlayObject;
            if (single == null) return Activator.CreateInstance(type);
            return single is JObject json ? json.ToObject(type) : single;
        }

        var merged = startObject is JObject start ? (JObject)start.DeepClone() : JObject.FromObject(startObject);
        var overlay = overlayObject as JObject ?? JObject.FromObject(overlayObject);
        merged.Merge(overlay, new JsonMergeSettings
        {
            MergeArrayHandling = MergeArrayHandling.Replace,
            MergeNullValueHandling = MergeNullValueHandling.Ignore,
        });
        return merged.ToObject(type);
    }
}
