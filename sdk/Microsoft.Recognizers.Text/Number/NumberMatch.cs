using System.Globalization;

namespace Microsoft.Recognizers.Text.Number;

/// <summary>A number found in a text.</summary>
/// <param name="Start">Index of the first character.</param>
/// <param name="End">Index after the last character.</param>
/// <param name="Value">Fifteen digits of it are reported.</param>
/// <param name="Subtype">"integer", "decimal", "fraction" or "power".</param>
internal readonly record struct NumberMatch(int Start, int End, double Value, string Subtype = NumberMatch.Integer)
{
    public const string Integer = "integer";
    public const string Decimal = "decimal";
    public const string Fraction = "fraction";
    public const string Power = "power";

    public string ValueText(CultureInfo culture) =>
        Math.Abs(Value) < 1e15 && Math.Floor(Value) == Value
            ? ((decimal)Value).ToString("0", CultureInfo.InvariantCulture)
            : Value.ToString("G15", culture);
}
