namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Some of the workers of a group.</summary>
/// <param name="Name">As the worker called them.</param>
/// <param name="Workers">How many they are.</param>
/// <param name="AmountYuan">What they are owed together; null: told only for the whole group.</param>
public sealed record WorkerBatch(string Name, int Workers, decimal? AmountYuan = null);

/// <summary>Unpaid wages of a group of workers.</summary>
/// <param name="TotalYuan">As told, or the sum of the batches.</param>
/// <param name="AverageYuan">For each worker, half up to the fen; null without workers.</param>
/// <param name="BatchSum">Workers of all batches.</param>
/// <param name="NeedsQuestion">The batches do not add up to the workers or to the total told: ask again.</param>
/// <param name="MayChooseRepresentatives">Ten or more workers with a common claim.</param>
/// <param name="Lines">How each amount came about.</param>
public sealed record GroupArrearsResult(
    decimal TotalYuan,
    decimal? AverageYuan,
    int BatchSum,
    bool NeedsQuestion,
    bool MayChooseRepresentatives,
    IReadOnlyList<CalculationLine> Lines);

/// <summary>Sums up what a group is owed (Mediation and Arbitration Law art. 7).</summary>
public static class GroupArrearsCalculator
{
    private const int WorkersForRepresentatives = 10;

    /// <summary>Total, average and whether the batches add up; without batches all workers are one.</summary>
    public static GroupArrearsResult Compute(int workers, IReadOnlyList<WorkerBatch> batches, decimal? totalYuan)
    {
        var batchSum = batches.Count == 0 ? workers : batches.Sum(batch => batch.Workers);
        decimal? amounts = batches.Count > 0 && batches.All(batch => batch.AmountYuan is not null)
            ? batches.Sum(batch => batch.AmountYuan)
            : null;
        var total = Fen.Round(totalYuan ?? amounts ?? 0);
        decimal? average = workers > 0 ? Fen.Round(total / workers) : null;
        var lines = average is { } each
            ? new[]
            {
                new CalculationLine(
                    "group-average", each, new Dictionary<string, object> { ["total"] = total, ["workers"] = workers },
                    ["mediation-arbitration-law:7"]),
            }
            : [];
        // Mediation and Arbitration Law art. 7: ten or more workers with a common claim may choose representatives.
        return new(
            total, average, batchSum, batchSum != workers || (amounts ?? total) != total,
            workers >= WorkersForRepresentatives, lines);
    }
}
