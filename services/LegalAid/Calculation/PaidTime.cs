namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>How a month's wage becomes a day's and an hour's (notice on working hours and wage conversion, 2008 and
/// 2025).</summary>
/// <remarks>For money only. Standard working time is counted with <c>data/rates/working-time.yml</c>.</remarks>
internal static class PaidTime
{
    /// <summary>Paid days a month, (365 - 104) / 12; the same since 2008.</summary>
    public const decimal DaysPerMonth = 21.75m;

    public const decimal HoursPerDay = 8m;

    /// <summary>Paid hours a month, 21.75 × 8.</summary>
    public const decimal HoursPerMonth = DaysPerMonth * HoursPerDay;
}
