using System.Collections;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>The properties of an object as a dictionary that cannot be changed, nor can the objects in it.</summary>
internal sealed class ReadOnlyObject(object obj) : IDictionary<string, object>
{
    public ICollection<string> Keys => ObjectPath.GetProperties(obj).ToList();

    public ICollection<object> Values => Keys.Select(key => this[key]).ToList();

    public int Count => Keys.Count;

    public bool IsReadOnly => true;

    public object this[string key]
    {
        get => TryGetValue(key, out var value) ? new ReadOnlyObject(value) : null;
        set => throw ReadOnly();
    }

    public override bool Equals(object other) => other is ReadOnlyObject { Object: var same } && obj.Equals(same);

    public override int GetHashCode() => obj.GetHashCode();

    public void Add(string key, object value) => throw ReadOnly();

    public void Add(KeyValuePair<string, object> item) => throw ReadOnly();

    public void Clear() => throw ReadOnly();

    public bool Contains(KeyValuePair<string, object> item) => throw ReadOnly();

    public bool ContainsKey(string key) =>
        Keys.Any(name => name.Equals(key, StringComparison.InvariantCultureIgnoreCase));

    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex) => throw ReadOnly();

    public bool Remove(string key) => throw ReadOnly();

    public bool Remove(KeyValuePair<string, object> item) => throw ReadOnly();

    public bool TryGetValue(string key, out object value) => ObjectPath.TryGetPathValue(obj, key, out value);

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() =>
        Keys.Select(key => KeyValuePair.Create(key, this[key])).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private object Object => obj;

    private static NotSupportedException ReadOnly() => new("This object is readonly.");
}
