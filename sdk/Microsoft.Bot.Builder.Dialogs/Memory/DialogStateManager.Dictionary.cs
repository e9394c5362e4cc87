using System.Collections;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

// the scopes as a dictionary, whose entries cannot be added or removed
public partial class DialogStateManager : IDictionary<string, object>
{
    public ICollection<string> Keys => Configuration.MemoryScopes.ConvertAll(scope => scope.Name);

    public ICollection<object> Values => Configuration.MemoryScopes.ConvertAll(scope => scope.GetMemory(dialogContext));

    public int Count => Configuration.MemoryScopes.Count;

    public bool IsReadOnly => true;

    /// <summary>
    /// The value at a path, null when there is none; setting a scope replaces its memory, or throws
    /// ArgumentOutOfRangeException when there is no such scope.
    /// </summary>
    public object this[string key]
    {
        get => GetValue<object>(key, () => null);
        set
        {
            if (key.AsSpan().ContainsAny(',', '['))
            {
                SetValue(key, value);
                return;
            }

            var scope = GetMemoryScope(key)
                ?? throw new ArgumentOutOfRangeException(nameof(key), BadScopeMessage(key));
            scope.SetMemory(dialogContext, JToken.FromObject(value));
        }
    }

    public void Add(string key, object value) => throw new NotSupportedException();

    public bool ContainsKey(string key) => GetMemoryScope(key) != null;

    public bool Remove(string key) => throw new NotSupportedException();

    public bool TryGetValue(string key, out object value) => TryGetValue<object>(key, out value);

    public void Add(KeyValuePair<string, object> item) => throw new NotSupportedException();

    public void Clear() => throw new NotSupportedException();

    public bool Contains(KeyValuePair<string, object> item) => throw new NotSupportedException();

    public void CopyTo(KeyValuePair<string, object>[] array, int arrayIndex)
    {
        foreach (var entry in this) array[arrayIndex++] = entry;
    }

    public bool Remove(KeyValuePair<string, object> item) => throw new NotSupportedException();

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => Configuration.MemoryScopes
        .Select(scope => KeyValuePair.Create(scope.Name, scope.GetMemory(dialogContext))).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
