namespace Azure.AI.TextAnalytics;

// the messages are those of Azure.Core's shared checks, which the framework's own helpers do not give
internal static class ArgumentCheck
{
    public static void NotNullOrEmpty(string value, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (value.Length == 0) throw new ArgumentException("Value cannot be an empty string.", name);
    }

    public static void NotNullOrEmpty<T>(IEnumerable<T> value, string name)
    {
        ArgumentNullException.ThrowIfNull(value, name);
        if (!value.Any()) throw new ArgumentException("Value cannot be an empty collection.", name);
    }
}
