using UnionBot.Knowledge;
using UnionBot.Knowledge.Rates;

namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Unpaid wages against the band of the national interpretation.</summary>
public enum NationalBand
{
    /// <summary>Neither three months of one worker nor ten workers.</summary>
    None,
    BelowBand,
    InBand,
    AboveBand,
}

/// <summary>Unpaid wages as the question of a crime sees them.</summary>
/// <param name="Workers">Whose pay is unpaid.</param>
/// <param name="Months">Months unpaid.</param>
/// <param name="TotalYuan">Of all workers together.</param>
/// <param name="Region">Province, city or class as in <c>data/rates/criminal-lines.yml</c>.</param>
/// <param name="GovernmentOrderUnpaid">An order to pay was served and not obeyed.</param>
public sealed record UnpaidWages(
    int Workers, decimal Months, decimal TotalYuan, string? Region, bool GovernmentOrderUnpaid);

/// <summary>A hint, never a verdict: the police decide.</summary>
/// <param name="National">Against the national band.</param>
/// <param name="LocalReached">Null: no local line is known.</param>
/// <param name="MayRefer">Line reached and order unpaid; without a local line only above the band.</param>
/// <param name="LocalUnconfirmed">The local line was not checked (尚未核对).</param>
public sealed record CriminalIndication(NationalBand National, bool? LocalReached, bool MayRefer, bool LocalUnconfirmed)
{
    public static readonly IReadOnlyList<string> Statutes = ["criminal-law:276之一", "refusal-to-pay-interpretation:3"];
}

/// <summary>Refusal to pay as a crime (Criminal Law art. 276-1, judicial interpretation 2013 no. 3 art. 3).</summary>
public static class CriminalIndicator
{
    /// <summary>Whether an unpaid order may be referred to the police.</summary>
    /// <remarks>Of two to nine workers only the average is known: if it reaches a line, so does some worker's
    /// wage.</remarks>
    public static CriminalIndication Check(UnpaidWages wages, CriminalLines lines)
    {
        // Interpretation art. 3 (1): one worker, three months and more; art. 3 (2): ten workers and more, in total.
        var single = wages.Workers > 0 && wages.Months >= lines.Band.SingleMonths;
        var group = wages.Workers >= lines.Band.GroupWorkers;
        var each = single ? wages.TotalYuan / wages.Workers : 0;
        var national = Max(
            single ? Band(each, lines.Band.SingleFromYuan, lines.Band.SingleToYuan) : NationalBand.None,
            group ? Band(wages.TotalYuan, lines.Band.GroupFromYuan, lines.Band.GroupToYuan) : NationalBand.None);
        var local = lines.Find(wages.Region);
        bool? reached = local is { SingleYuan: { } one, GroupYuan: { } many }
            ? (single && each >= one) || (group && wages.TotalYuan >= many)
            : null;
        var enough = reached ?? national == NationalBand.AboveBand;
        return new(
            national, reached, enough && wages.GovernmentOrderUnpaid,
            reached is not null && local?.Status == FactStatus.Confirm);
    }

    private static NationalBand Band(decimal yuan, decimal from, decimal to) =>
        yuan < from ? NationalBand.BelowBand : yuan > to ? NationalBand.AboveBand : NationalBand.InBand;

    private static NationalBand Max(NationalBand one, NationalBand other) => one > other ? one : other;
}
