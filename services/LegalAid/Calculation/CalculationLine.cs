namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>One amount with all that led to it, so that the worker can check it with a pencil.</summary>
/// <param name="Key">Kebab-case; <c>calculation.line.{Key}</c> words the line with its formula.</param>
/// <param name="AmountYuan">Rounded half up to the fen.</param>
/// <param name="Inputs">Values of the formula, by the name of their placeholder; decimal, DateOnly or text.</param>
/// <param name="Statutes">Articles as in <c>data/statutes</c>, for example <c>labor-contract-law:47</c>.</param>
public sealed record CalculationLine(
    string Key,
    decimal AmountYuan,
    IReadOnlyDictionary<string, object> Inputs,
    IReadOnlyList<string> Statutes);
