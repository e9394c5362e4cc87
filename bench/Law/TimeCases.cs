using UnionBot.Services.LegalAid.Calculation;

namespace UnionBot.Bench.Law;

/// <summary>Cases of time limits.</summary>
internal static class TimeCases
{
    public static Dictionary<string, object?> Limitation(LawFields fields) => Fields(LimitationClock.Compute(new()
    {
        Claim = LawValues.Parse<LimitedClaim>(fields.NeededText("claim")),
        RelationEndedOn = fields.Date("relation_ended"),
        KnownOn = fields.Date("known"),
        Interruptions = [.. fields.Rows("interruptions").Select(row => new LimitInterruption(
            row.NeededDate("d"), LawValues.Parse<InterruptionKind>(row.NeededText("kind"))))],
        Suspensions = [.. fields.Rows("suspensions").Select(row => new LimitSuspension(
            row.NeededDate("from"), row.Date("to")))],
        Today = fields.NeededDate("today"),
    }));

    public static Dictionary<string, object?> Inspection(LawFields fields) =>
        Fields(FilingWindows.Inspection(fields.Date("conduct_ended"), fields.NeededDate("today")));

    public static Dictionary<string, object?> Suit(LawFields fields) =>
        Fields(FilingWindows.Suit(fields.NeededDate("award_received"), fields.NeededDate("today")));

    public static Dictionary<string, object?> Injury(LawFields fields)
    {
        var window = FilingWindows.Injury(
            fields.NeededDate("accident", "diagnosis", "diagnosed"), fields.NeededDate("today"));
        var result = Fields(window.Worker);
        result["employer_last_day"] = LawValues.Date(window.EmployerLastDay);
        return result;
    }

    private static Dictionary<string, object?> Fields(LimitResult result) => new()
    {
        ["status"] = LawValues.Name(result.Status),
        ["last_day"] = LawValues.Date(result.LastDay),
        ["days_left"] = result.DaysLeft is { } days ? LawValues.Number(days) : null,
        ["urgent"] = LawValues.Flag(result.Urgent),
    };
}
