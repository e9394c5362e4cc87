using UnionBot.Knowledge.Rates;

namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>The second wage for months without a written contract (Labor Contract Law arts 10, 82).</summary>
/// <remarks>One wage a month: the first one has been paid as a rule, and if not it belongs to
/// <see cref="ArrearsCalculator"/>.</remarks>
public static class DoubleWagesCalculator
{
    /// <summary>Both amounts; they differ where places count the limit differently.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A month that counts has no wage.</exception>
    public static DoubleWagesResult Compute(DoubleWagesInput input, HolidayCalendar calendar)
    {
        // Labor Contract Law arts 68, 69: part-time work may be agreed by word of mouth.
        if (input.PartTime)
            return Nothing(DoubleWagesExemption.PartTime);
        // Interpretation (2) art. 7: the worker's own intent or gross negligence, proved by the employer.
        if (input.WorkerRefusedProved)
            return Nothing(DoubleWagesExemption.ExemptArt7);
        var months = DoubleWagesPeriod.Months(input);
        if (months.Count == 0)
            return Nothing(null);
        var lines = Lines(months, input, calendar, months[^1].EndsEarly);
        var claim = Claim(input);
        // counted back from the claim, or the whole period at once: places differ
        var strict = claim is null ? months : DoubleWagesPeriod.Since(months, claim.Value.AddYears(-1));
        return new(
            months[0].From,
            months[^1].To,
            months.Count(month => month.Whole),
            months[^1].EndsEarly ? lines?[^1].AmountYuan : null,
            Lines(strict, input, calendar, months[^1].EndsEarly)?.Sum(line => line.AmountYuan),
            claim > months[^1].To.AddYears(1) ? 0 : lines?.Sum(line => line.AmountYuan),
            null,
            lines ?? []);
    }

    private static DoubleWagesResult Nothing(DoubleWagesExemption? reason) =>
        new(null, null, 0, null, 0, 0, reason, []);

    // Mediation and Arbitration Law art. 27 (2): a claim starts the year anew; a filing after that year stands alone.
    private static DateOnly? Claim(DoubleWagesInput input) => (input.FirstClaimOn, input.FiledOn) switch
    {
        (null, var filed) => filed,
        (var claim, null) => claim,
        ({ } claim, { } filed) => filed < claim || filed > claim.AddYears(1) ? filed : claim,
    };

    // null: the days of a part of a month are not known
    private static List<CalculationLine>? Lines(
        IReadOnlyList<ServiceMonth> months, DoubleWagesInput input, HolidayCalendar calendar, bool endsEarly)
    {
        var lines = months.Where(month => month.Whole).GroupBy(month => Wage(month, input))
            .Select(group => WholeMonths(group.Key, group.Count())).ToList();
        foreach (var month in months.Where(month => !month.Whole))
        {
            // the days told are those of the early end, and only without one those of a late beginning
            var told = month.BeginsLate && (month.EndsEarly || endsEarly) ? null : input.PartialMonthWorkDays;
            if ((told ?? calendar.WorkingDays(month.From, month.To)) is not { } days)
                return null;
            lines.Add(PartOfMonth(Wage(month, input), days));
        }

        return lines;
    }

    private static decimal Wage(ServiceMonth month, DoubleWagesInput input) =>
        input.MonthlyWages.TryGetValue(new(month.Starts.Year, month.Starts.Month, 1), out var wage)
            ? wage
            : input.MonthlyWageYuan ?? throw new ArgumentOutOfRangeException(
                nameof(input), $"There is no wage for the month that starts on {month.Starts:O}.");

    private static CalculationLine WholeMonths(decimal wage, int months) => new(
        "double-wages",
        Fen.Round(wage * months),
        new Dictionary<string, object> { ["wage"] = wage, ["months"] = months },
        ["labor-contract-law:82", "labor-contract-regulation:6", "labor-contract-regulation:7"]);

    // Interpretation (2) art. 6: a part of a month by its working days, not more than the month's wage.
    private static CalculationLine PartOfMonth(decimal wage, decimal days) => new(
        days > PaidTime.DaysPerMonth ? "double-wages.part-cut" : "double-wages.part",
        Fen.Round(Math.Min(wage, wage * days / PaidTime.DaysPerMonth)),
        new Dictionary<string, object> { ["wage"] = wage, ["days"] = days },
        ["labor-contract-law:82", "labor-interpretation-2:6"]);
}
