namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>A month of service and those of its days that count.</summary>
/// <param name="Starts">First day of the month of service, whose calendar month names its wage.</param>
/// <param name="Ends">Last day of the month of service.</param>
/// <param name="From">First day that counts.</param>
/// <param name="To">Last day that counts.</param>
internal sealed record ServiceMonth(DateOnly Starts, DateOnly Ends, DateOnly From, DateOnly To)
{
    public bool Whole => From == Starts && To == Ends;

    /// <summary>The employment or the missing contract ended inside the month.</summary>
    public bool EndsEarly => To < Ends;

    /// <summary>The limit cuts off the first days.</summary>
    public bool BeginsLate => From > Starts;
}

/// <summary>The months of service for which a second wage is due.</summary>
internal static class DoubleWagesPeriod
{
    private const int MaxMonths = 11;

    /// <summary>In order of time; empty when nothing counts.</summary>
    public static IReadOnlyList<ServiceMonth> Months(DoubleWagesInput input)
    {
        var last = End(input);
        var months = new List<ServiceMonth>();
        // Implementing Regulation arts 6, 7: from the day after one month to the day before a full year, eleven months.
        for (var number = 1; number <= MaxMonths; number++)
        {
            var starts = input.HiredOn.AddMonths(number);
            var ends = input.HiredOn.AddMonths(number + 1).AddDays(-1);
            if (starts <= last)
                months.Add(new(starts, ends, starts, last < ends ? last : ends));
        }

        return months;
    }

    /// <summary>What is left when days before <paramref name="first"/> do not count.</summary>
    public static IReadOnlyList<ServiceMonth> Since(IReadOnlyList<ServiceMonth> months, DateOnly first) =>
        [.. months.Where(month => month.To >= first)
            .Select(month => month.From < first ? month with { From = first } : month)];

    // Labor Contract Law art. 82 (1); Implementing Regulation art. 6: until the day before the contract is signed.
    private static DateOnly End(DoubleWagesInput input)
    {
        var end = input.HiredOn.AddYears(1).AddDays(-1);
        if (input.ContractSignedOn?.AddDays(-1) is { } beforeSigning && beforeSigning < end)
            end = beforeSigning;
        return input.LastDay is { } last && last < end ? last : end;
    }
}
