namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Pieces made in overtime.</summary>
public sealed record PieceOvertimeInput
{
    /// <summary>Price of one piece in normal hours.</summary>
    public required decimal PieceRateYuan { get; init; }

    public decimal WeekdayPieces { get; init; }

    public decimal RestDayPieces { get; init; }

    public decimal HolidayPieces { get; init; }

    /// <summary>What was paid for these pieces, as a rule their normal price.</summary>
    public decimal AlreadyPaidYuan { get; init; }
}

/// <summary>Overtime pay of piece workers; the total is never negative.</summary>
public sealed record PieceOvertimeResult(
    decimal WeekdayYuan,
    decimal RestDayYuan,
    decimal HolidayYuan,
    decimal GrossYuan,
    decimal TotalYuan,
    IReadOnlyList<CalculationLine> Lines);

/// <summary>Overtime of piece workers, once their quota is met (Wage Payment Rules art. 13 (2)).</summary>
public static class PieceOvertimeCalculator
{
    /// <summary>Piece price × pieces × 150, 200 or 300 %, less what was paid.</summary>
    public static PieceOvertimeResult Compute(PieceOvertimeInput input)
    {
        CalculationLine[] lines =
        [
            Line("overtime-piece.weekday", input.PieceRateYuan, input.WeekdayPieces, 1.5m),
            Line("overtime-piece.rest-day", input.PieceRateYuan, input.RestDayPieces, 2m),
            Line("overtime-piece.holiday", input.PieceRateYuan, input.HolidayPieces, 3m),
        ];
        var gross = lines.Sum(line => line.AmountYuan);
        return new(
            lines[0].AmountYuan, lines[1].AmountYuan, lines[2].AmountYuan, gross,
            Math.Max(0, gross - input.AlreadyPaidYuan),
            [.. lines.Where(line => line.AmountYuan > 0)]);
    }

    private static CalculationLine Line(string key, decimal price, decimal pieces, decimal rate) => new(
        key,
        Fen.Round(price * pieces * rate),
        new Dictionary<string, object> { ["price"] = price, ["pieces"] = pieces, ["rate"] = rate },
        ["wage-payment-rules:13"]);
}
