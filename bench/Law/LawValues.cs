using System.Globalization;
using System.Text.Json;

namespace UnionBot.Bench.Law;

/// <summary>How results are written in the cases.</summary>
internal static class LawValues
{
    public static string Money(decimal yuan) => yuan.ToString("0.00", CultureInfo.InvariantCulture);

    public static string? Money(decimal? yuan) => yuan is { } known ? Money(known) : null;

    public static string Number(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    public static string? Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Month(DateOnly date) => date.ToString("yyyy-MM", CultureInfo.InvariantCulture);

    public static string Flag(bool flag) => flag ? "true" : "false";

    /// <summary>An enum value in snake_case.</summary>
    public static string Name(Enum value) => JsonNamingPolicy.SnakeCaseLower.ConvertName(value.ToString());

    /// <summary>The enum value of a name in snake_case.</summary>
    public static T Parse<T>(string name)
        where T : struct, Enum => Enum.GetValues<T>().Cast<T?>().FirstOrDefault(value => Name(value!.Value) == name)
            ?? throw new FormatException($"'{name}' is no {typeof(T).Name}");
}
