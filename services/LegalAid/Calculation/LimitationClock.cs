namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>The one-year limit for arbitration (Mediation and Arbitration Law art. 27).</summary>
public static class LimitationClock
{
    private const string Statute = "mediation-arbitration-law:27";

    /// <summary>The last day and what is left of it.</summary>
    public static LimitResult Compute(LimitationInput input)
    {
        var employed = input.RelationEndedOn is not { } end || end > input.Today;
        // art. 27 (4): pay during the employment has no limit, after it one year from its end.
        if (input.Claim == LimitedClaim.Pay && employed)
            return new(LimitKind.Arbitration, LimitStatus.NoLimitWhileEmployed, null, null, [Statute]);
        // art. 27 (1): everything else from when the worker knew or should have known.
        var start = input.Claim == LimitedClaim.Pay ? input.RelationEndedOn : input.KnownOn ?? input.RelationEndedOn;
        return start is { } from
            ? LimitResult.Until(
                LimitKind.Arbitration, LastDay(Restarted(from, input), input), input.Today, Statute)
            : new(LimitKind.Arbitration, LimitStatus.StartUnknown, null, null, [Statute]);
    }

    // art. 27 (2): a claim, a request for relief or the employer's promise starts the year anew, if the year still
    // runs.
    private static DateOnly Restarted(DateOnly start, LimitationInput input)
    {
        foreach (var interruption in input.Interruptions.OrderBy(interruption => interruption.Date))
        {
            var day = interruption.Date;
            if (day > start && day <= input.Today && day <= LastDay(start, input))
                start = day;
        }

        return start;
    }

    // art. 27 (3): time stands still while the worker cannot claim, and goes on afterwards.
    private static DateOnly LastDay(DateOnly start, LimitationInput input)
    {
        var last = start.AddYears(1);
        var counted = start;
        foreach (var suspension in input.Suspensions.OrderBy(suspension => suspension.From))
        {
            var from = suspension.From > counted ? suspension.From : counted.AddDays(1);
            var to = suspension.To ?? input.Today;
            if (from > last || to < from)
                continue;
            last = last.AddDays(to.DayNumber - from.DayNumber + 1);
            counted = to;
        }

        return last;
    }
}
