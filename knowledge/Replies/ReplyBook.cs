using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Replies;

/// <summary>Every sentence the bot says, by key; placeholders are written <c>{name}</c>.</summary>
public sealed partial class ReplyBook(IReadOnlyDictionary<string, string> texts)
{
    private readonly FrozenDictionary<string, string> texts =
        texts.ToFrozenDictionary(pair => pair.Key, pair => pair.Value.Trim());

    /// <summary>All keys, in no particular order.</summary>
    public IReadOnlyList<string> Keys => texts.Keys;

    /// <summary>Whether a text stands under this key.</summary>
    public bool Has(string key) => texts.ContainsKey(key);

    /// <summary>The text as written, with its placeholders.</summary>
    /// <exception cref="KeyNotFoundException">No text stands under this key.</exception>
    public string Raw(string key) => texts[key];

    /// <summary>The text with each <c>{name}</c> filled from the property or dictionary entry of that name.</summary>
    /// <remarks>Decimals are shown with thousands separators, dates as 3月5日（周四）; surplus values are ignored.</remarks>
    /// <exception cref="KeyNotFoundException">The key or a value is missing: a mistake of the caller, not of staff.</exception>
    public string Text(string key, object? values = null)
    {
        if (!texts.TryGetValue(key, out var text))
            throw new KeyNotFoundException($"No reply has the key '{key}'.");
        return Placeholder().Replace(text, match => Show(Find(values, match.Groups[1].Value)
            ?? throw new KeyNotFoundException($"Reply '{key}' needs a value for '{match.Groups[1].Value}'.")));
    }

    /// <summary>Names of the values that <see cref="Text"/> needs for this key.</summary>
    /// <exception cref="KeyNotFoundException">No text stands under this key.</exception>
    public IReadOnlyList<string> Placeholders(string key) =>
        [.. Placeholder().Matches(texts[key]).Select(match => match.Groups[1].Value).Distinct()];

    private static object? Find(object? values, string name) => values switch
    {
        null => null,
        IReadOnlyDictionary<string, object?> map => map.GetValueOrDefault(name),
        IReadOnlyDictionary<string, string> map => map.GetValueOrDefault(name),
        _ => values.GetType().GetProperty(name)?.GetValue(values),
    };

    private static string Show(object value) => value switch
    {
        decimal amount => amount.ToString("#,0.##", CultureInfo.InvariantCulture),
        DateOnly date => $"{date.Month}月{date.Day}日（周{"日一二三四五六"[(int)date.DayOfWeek]}）",
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString() ?? "",
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Placeholder();
}
