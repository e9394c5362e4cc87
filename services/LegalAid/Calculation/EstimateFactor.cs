namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>One thing an amount depends on, with the values at which the amount can be least or most.</summary>
/// <param name="Key">Name of the input.</param>
/// <param name="Values">At least one; a known input has one.</param>
/// <param name="Open">There is no upper end: greater values, and with them a greater amount, are possible.</param>
internal sealed record EstimateFactor(string Key, IReadOnlyList<decimal> Values, bool Open = false)
{
    public bool Known => Values.Count == 1 && !Open;

    public static EstimateFactor Of(string key, Rough? rough, decimal least = 0) => rough is null
        ? new(key, [least], true)
        : new(key, [.. new[] { rough.Min, rough.Max }.Distinct()]);
}
