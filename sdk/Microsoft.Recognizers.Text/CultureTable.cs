namespace Microsoft.Recognizers.Text;

/// <summary>What the recognizers of one kind have for each culture, made on first use.</summary>
internal sealed class CultureTable<T>(Dictionary<string, Func<T>> factories)
    where T : class
{
    private readonly Dictionary<string, Lazy<T>> byCode =
        factories.ToDictionary(pair => pair.Key, pair => new Lazy<T>(pair.Value), StringComparer.Ordinal);

    public T Get(string culture, bool fallbackToDefaultCulture)
    {
        if (!string.IsNullOrEmpty(culture))
        {
            if (byCode.TryGetValue(culture.ToLowerInvariant(), out var exact)) return exact.Value;
            if (byCode.TryGetValue(Culture.MapToNearestLanguage(culture), out var nearest)) return nearest.Value;
        }

        return fallbackToDefaultCulture
            ? byCode[Culture.English].Value
            : throw new ArgumentException(
                $"Could not find Model with the specified configuration: {culture}, {typeof(T)}");
    }
}
