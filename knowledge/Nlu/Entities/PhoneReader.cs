namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Mobile numbers of the mainland.</summary>
public static class PhoneReader
{
    /// <summary>The first mobile number as eleven digits, without prefix and separators; null for landlines, hotlines and longer numbers.</summary>
    public static string? Read(string text) => Find(text)?.Digits;

    // births play no part in telephone numbers
    internal static NumberCode? Find(string text) =>
        NumberCodeReader.ReadPlain(SpokenText.Normalise(text), DateOnly.MaxValue).Find(code => code.Kind == NumberCodeKind.Mobile);
}
