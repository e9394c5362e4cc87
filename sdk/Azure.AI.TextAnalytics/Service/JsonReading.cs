using System.Globalization;
using System.Text.Json;

namespace Azure.AI.TextAnalytics;

internal static class JsonReading
{
    /// <summary>Null if the property is missing or null.</summary>
    public static string Text(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetString() : null;

    /// <summary>Empty if the property is missing or null.</summary>
    public static IEnumerable<JsonElement> Items(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Array
            ? value.EnumerateArray()
            : [];

    /// <summary>0 if the property is missing.</summary>
    public static int Number(this JsonElement element, string name) =>
        element.TryGetProperty(name, out var value) ? value.GetInt32() : 0;

    public static double Score(this JsonElement element, string name) => element.GetProperty(name).GetDouble();

    /// <summary>Null if the property is missing or null; without an offset it is UTC.</summary>
    public static DateTimeOffset? Time(this JsonElement element, string name) => element.Text(name) is { } text
        ? DateTimeOffset.Parse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)
        : null;
}
