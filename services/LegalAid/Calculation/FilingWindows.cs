namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Time to have a work injury decided.</summary>
/// <param name="EmployerLastDay">Until then the employer has to apply.</param>
/// <param name="Worker">For the worker, relatives and the union.</param>
public sealed record InjuryWindow(DateOnly EmployerLastDay, LimitResult Worker);

/// <summary>Time limits beside the one for arbitration.</summary>
public static class FilingWindows
{
    private const string InspectionStatute = "labor-inspection-regulation:20";

    /// <summary>Complaint to the labour inspectorate: two years from the end of the conduct.</summary>
    /// <param name="conductEndedOn">Null: it goes on, so the two years have not begun and there is no last day.</param>
    /// <param name="today">In China.</param>
    // Labor Inspection Regulation art. 20: two years, for continuing conduct from its end.
    public static LimitResult Inspection(DateOnly? conductEndedOn, DateOnly today) => conductEndedOn is { } ended
        ? LimitResult.Until(LimitKind.Inspection, ended.AddYears(2), today, InspectionStatute)
        : new(LimitKind.Inspection, LimitStatus.NotBegun, null, null, [InspectionStatute]);

    /// <summary>Application to decide on a work injury, from the accident or the diagnosis.</summary>
    // Work Injury Regulation art. 17: the employer within 30 days, then worker, relatives or union within a year.
    public static InjuryWindow Injury(DateOnly accidentOrDiagnosisOn, DateOnly today) => new(
        accidentOrDiagnosisOn.AddDays(30),
        LimitResult.Until(LimitKind.Injury, accidentOrDiagnosisOn.AddYears(1), today, "work-injury-regulation:17"));

    /// <summary>Suit against an award, from the day it was received.</summary>
    // Mediation and Arbitration Law arts 48, 50: 15 days.
    public static LimitResult Suit(DateOnly awardReceivedOn, DateOnly today) => LimitResult.Until(
        LimitKind.Suit, awardReceivedOn.AddDays(15), today,
        "mediation-arbitration-law:48", "mediation-arbitration-law:50");
}
