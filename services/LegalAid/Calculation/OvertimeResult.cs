using UnionBot.Knowledge.Rates;

namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Overtime pay; every part is rounded to the fen, the sums are sums of the parts.</summary>
/// <param name="BaseUsedYuan">Monthly wage that counts, not below the minimum wage.</param>
/// <param name="WeekdayYuan">150 %; in the comprehensive system the excess hours.</param>
/// <param name="RestDayYuan">200 %, without the hours for which time off was given.</param>
/// <param name="HolidayYuan">300 %, beside the normal monthly wage.</param>
/// <param name="GrossYuan">Before what was already paid.</param>
/// <param name="TotalYuan">Still to be paid, never negative.</param>
/// <param name="Kinds">The days given; a year without a published calendar is
/// <see cref="DayKind.NotYetKnown"/>.</param>
/// <param name="Over36Hours">A month has more than 36 hours of overtime; they are due all the same.</param>
/// <param name="ExcessHours">Comprehensive system only.</param>
/// <param name="CheckLocalRule">Irregular hours: some cities pay 300 % on statutory holidays.</param>
/// <param name="Lines">How each amount came about.</param>
public sealed record OvertimeResult(
    decimal BaseUsedYuan,
    decimal WeekdayYuan,
    decimal RestDayYuan,
    decimal HolidayYuan,
    decimal GrossYuan,
    decimal TotalYuan,
    IReadOnlyDictionary<DateOnly, DayKind> Kinds,
    bool Over36Hours,
    decimal? ExcessHours,
    bool CheckLocalRule,
    IReadOnlyList<CalculationLine> Lines)
{
    /// <summary>Some day has no calendar yet, so the sums lack it.</summary>
    public bool Incomplete => Kinds.Values.Contains(DayKind.NotYetKnown);
}
