namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Unpaid wages by month (Labor Contract Law art. 30, Labor Law arts 48 and 50).</summary>
public static class ArrearsCalculator
{
    /// <summary>What is owed of each month; several entries of one month are added up first.</summary>
    /// <exception cref="ArgumentOutOfRangeException">A month has no wage due.</exception>
    public static ArrearsResult Compute(ArrearsInput input)
    {
        var accounts = input.Months.GroupBy(month => FirstDay(month.Month)).OrderBy(group => group.Key)
            .ToDictionary(group => group.Key, group => new MonthAccount([.. group], input));
        foreach (var moved in input.ConfirmedReallocations)
        {
            var from = accounts.GetValueOrDefault(FirstDay(moved.From));
            Move(from, accounts.GetValueOrDefault(FirstDay(moved.To)), moved.AmountYuan);
        }

        List<ArrearsMonth> months = [.. accounts.Select(pair => pair.Value.Result(pair.Key))];
        return new(
            months,
            months.Sum(month => month.OwedYuan),
            months.Exists(month => month.OverpaidYuan > 0),
            [.. accounts.Select(pair => pair.Value.Line(pair.Key))]);
    }

    // never more than the surplus there is, nor than the other month is short of
    private static void Move(MonthAccount? from, MonthAccount? to, decimal amountYuan)
    {
        if (from is null || to is null)
            return;
        var moved = Math.Max(0, Math.Min(amountYuan, Math.Min(-from.BalanceYuan, to.BalanceYuan)));
        from.MovedYuan -= moved;
        to.MovedYuan += moved;
    }

    private static DateOnly FirstDay(DateOnly day) => new(day.Year, day.Month, 1);

    private sealed class MonthAccount
    {
        private readonly decimal due;
        private readonly decimal deductions;
        private readonly decimal paid;
        private readonly decimal withheld;
        private readonly bool lifted;

        public MonthAccount(IReadOnlyList<WageMonth> entries, ArrearsInput input)
        {
            var told = entries.Sum(Due);
            // Labor Law art. 48: for normal work never less than the minimum wage.
            var least = entries.Any(entry => entry.NormalWorkDone ?? input.NormalWorkDone)
                ? entries.Max(entry => entry.MinimumWageYuan) ?? input.MinimumWageYuan ?? 0
                : 0;
            lifted = least > told;
            due = Math.Max(told, least);
            deductions = entries.Sum(entry => entry.LawfulDeductionsYuan);
            paid = entries.Sum(entry => entry.PaidYuan);
            withheld = entries.Sum(entry => entry.OtherWithheldYuan);
        }

        /// <summary>Pay for this month out of another month's surplus; negative: given away.</summary>
        public decimal MovedYuan { get; set; }

        /// <summary>Above zero owed, below zero a surplus.</summary>
        // Wage Payment Rules art. 15: tax, own contributions and support by court order; fines and deposits stay owed.
        public decimal BalanceYuan => Fen.Round(due - deductions - paid) - MovedYuan;

        public ArrearsMonth Result(DateOnly month) =>
            new(month, Math.Max(0, BalanceYuan), Math.Max(0, -BalanceYuan), withheld);

        public CalculationLine Line(DateOnly month) => new(
            Key(),
            Math.Max(0, BalanceYuan),
            new Dictionary<string, object>
            {
                ["month"] = month,
                ["due"] = due,
                ["deductions"] = deductions,
                ["paid"] = paid,
                ["moved"] = MovedYuan,
                ["withheld"] = withheld,
            },
            Statutes());

        private string Key() => (BalanceYuan, MovedYuan, deductions) switch
        {
            ( < 0, _, _) or (_, < 0, _) => "arrears.settled",
            (_, > 0, _) => "arrears.moved",
            (_, _, > 0) => "arrears.deductions",
            _ => "arrears",
        };

        private string[] Statutes()
        {
            var least = lifted ? "labor-law:48" : "labor-law:50";
            return withheld > 0
                ? ["labor-contract-law:30", least, "wage-payment-rules:15"]
                : ["labor-contract-law:30", least];
        }

        private static decimal Due(WageMonth month) =>
            month.DueYuan ?? (month.DailyRateYuan * month.Days) ?? (month.PieceRateYuan * month.Pieces)
            ?? throw new ArgumentOutOfRangeException(nameof(month), "The wage due of a month is missing.");
    }
}
