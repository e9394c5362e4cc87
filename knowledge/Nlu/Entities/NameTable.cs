using System.Collections.Frozen;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Finds the longest of many names that starts at a place of a text; Latin letters match in any case.</summary>
internal sealed class NameTable<T>
{
    private readonly FrozenDictionary<char, (string Name, T Value)[]> byFirst;

    public NameTable(IEnumerable<(string Name, T Value)> names) =>
        byFirst = names.GroupBy(entry => char.ToUpperInvariant(entry.Name[0]))
            .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(entry => entry.Name.Length).ToArray());

    /// <summary>The names that start at a place, the longest first.</summary>
    public IEnumerable<(string Name, T Value)> At(string text, int index)
    {
        if (!byFirst.TryGetValue(char.ToUpperInvariant(text[index]), out var candidates))
            yield break;
        foreach (var entry in candidates)
        {
            if (text.AsSpan(index).StartsWith(entry.Name, StringComparison.OrdinalIgnoreCase))
                yield return entry;
        }
    }

    /// <summary>Whether some name begins with this character.</summary>
    public bool CanStart(char letter) => byFirst.ContainsKey(char.ToUpperInvariant(letter));
}
