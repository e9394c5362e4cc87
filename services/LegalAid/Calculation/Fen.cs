namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Rounding to the fen.</summary>
internal static class Fen
{
    /// <summary>Half up (away from zero) to 0.01 yuan; done once, when a line is shown.</summary>
    public static decimal Round(decimal yuan) => decimal.Round(yuan, 2, MidpointRounding.AwayFromZero);
}
