using System.Globalization;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Rates;
using UnionBot.Knowledge.Statutes;

namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Words results for workers, from <c>data/replies/calculation.yml</c>; every page says that it is an
/// estimate.</summary>
public sealed class CalculationText(KnowledgeBase knowledge)
{
    /// <summary>Places of a number in a formula; of one with more it is said that it is rounded.</summary>
    private const int Decimals = 4;

    private const string Pre2008 = "labor-contract-law:97";

    /// <summary>Header, one line with formula and statute for each amount, their total, notes, and what is not
    /// counted.</summary>
    /// <param name="lines">Nothing due: the notes say why.</param>
    /// <param name="totalYuan">Null: shown only as the sum of several lines elsewhere, or not at all.</param>
    /// <param name="notes">Sentences of this class, in the order in which they are read.</param>
    public string Page(
        IReadOnlyList<CalculationLine> lines, decimal? totalYuan = null, params IReadOnlyList<string?> notes) => Join(
        [
            Say("header"),
            .. lines.Select(Line),
            .. totalYuan is { } total ? [Say("total", new { amount = Money(total) })] : Array.Empty<string>(),
            .. notes.OfType<string>(),
            Say("not-counted"),
        ]);

    /// <summary>One amount: "6000 × 12 ÷ 21.75 = 3,310.34元（…）".</summary>
    public string Line(CalculationLine line)
    {
        var values = line.Inputs.ToDictionary(pair => pair.Key, pair => (object?)Show(pair.Key, pair.Value));
        values["amount"] = Money(line.AmountYuan);
        values["statutes"] = Citations(line.Statutes);
        return knowledge.Replies.Text($"calculation.line.{line.Key}", values);
    }

    /// <summary>The articles, with 尚未核对 where the text was not checked.</summary>
    public string Citations(IReadOnlyList<string> statutes) =>
        List(statutes.Select(knowledge.Statutes.Find).OfType<StatuteRef>().Select(Citation));

    /// <summary>Economic compensation.</summary>
    public string Severance(SeveranceResult result) => Page(
        result.Lines,
        null,
        result.Lines.Count == 0 ? NothingDue(result.Reason) : null,
        result.Capped ? Capped(result.CapYuan) : null,
        result.CapYuan is null && result.Lines.Count > 0 ? Say("cap-unchecked") : null,
        result.NeedsLawyerPre2008 ? Law("pre2008", Pre2008) : null,
        result.FiguresUnconfirmed ? Say("figures-unconfirmed") : null);

    /// <summary>Compensation for an unlawful ending.</summary>
    public string TwoN(TwoNResult result) => Page(
        result.Lines,
        null,
        result.Lines.Count == 0 ? NothingDue(EndingReason.PartTimeEnd) : null,
        result.Capped ? Capped(result.CapYuan) : null,
        result.CapYuan is null && result.Lines.Count > 0 ? Say("cap-unchecked") : null,
        result.FiguresUnconfirmed ? Say("figures-unconfirmed") : null);

    /// <summary>Unpaid wages; asks for the month of a surplus.</summary>
    public string Arrears(ArrearsResult result) => Page(
        result.Lines,
        result.TotalYuan,
        [.. result.Months.Where(month => month.OverpaidYuan > 0).Select(Overpaid)]);

    /// <summary>Double wages; a range where places count the limit differently.</summary>
    public string DoubleWages(DoubleWagesResult result) => Page(
        result.Lines,
        null,
        result switch
        {
            { Exemption: DoubleWagesExemption.PartTime } => Law("double-wages.part-time", "labor-contract-law:69"),
            { Exemption: DoubleWagesExemption.ExemptArt7 } => Law("double-wages.exempt", "labor-interpretation-2:7"),
            { PeriodFrom: null } => Law(
                "double-wages.no-period", "labor-contract-law:82", "labor-contract-regulation:6"),
            { StrictYuan: null } => Say("double-wages.days-needed"),
            { Disputed: true, StrictYuan: { } strict, LenientYuan: { } lenient } =>
                Range(Math.Min(strict, lenient), Math.Max(strict, lenient)) + Say("double-wages.disputed"),
            _ => null,
        });

    /// <summary>Overtime pay.</summary>
    public string Overtime(OvertimeResult result) => Page(
        result.Lines,
        result.TotalYuan,
        result.Over36Hours ? Law("overtime.over-36", "labor-law:41", "labor-law:44") : null,
        result.CheckLocalRule ? Law("overtime.check-local-rule", "wage-payment-rules:13") : null,
        result.Incomplete ? Say("overtime.no-calendar") : null);

    /// <summary>A range with what would narrow it.</summary>
    public string Estimate(Estimate estimate) => Join(
        [
            Say("header"),
            Amount(estimate),
            .. estimate.Missing.Count > 0
                ? [Say("estimate.missing", new { missing = List(estimate.Missing.Select(Missing)) })]
                : Array.Empty<string>(),
            .. estimate.CapUnchecked ? [Say("cap-unchecked")] : Array.Empty<string>(),
            .. estimate.Pre2008NotInN ? [Law("pre2008", Pre2008)] : Array.Empty<string>(),
            .. estimate.FiguresUnconfirmed ? [Say("figures-unconfirmed")] : Array.Empty<string>(),
            Say("not-counted"),
        ]);

    /// <summary>How much time is left and for what; it is called urgent only when it is.</summary>
    public string Limit(LimitResult limit) => Say(
        $"limit.{Kebab(limit.Kind.ToString())}.{Kebab(limit.Status.ToString())}", new
        {
            n = limit.DaysLeft ?? 0,
            date = limit.LastDay is { } day ? Date(day) : "",
            hurry = limit.Urgent ? Say("limit.hurry") : "",
        }) + Cited(limit.Statutes);

    /// <summary>State legal aid; the legal-aid body decides.</summary>
    public string StateAid(LegalAidAnswer answer) => Join(
    [
        Say($"state-aid.{Kebab(answer.StateAid.ToString())}") + Cited(answer.Statutes),
        .. answer.Urgent ? [Say("state-aid.urgent")] : Array.Empty<string>(),
    ]);

    /// <summary>Whether it may be a crime not to pay; never that one was committed.</summary>
    public string Crime(CriminalIndication indication) => Join(
    [
        Say(indication switch
        {
            { MayRefer: true } => "crime.may-refer",
            { LocalReached: false } or { National: NationalBand.None or NationalBand.BelowBand } => "crime.below",
            { LocalReached: true } or { National: NationalBand.AboveBand } => "crime.order-first",
            _ => "crime.in-band",
        }) + Cited(CriminalIndication.Statutes),
        .. indication.LocalReached is null || indication.LocalUnconfirmed
            ? [Say("crime.unknown-line")]
            : Array.Empty<string>(),
    ]);

    /// <summary>Which items of an award bind the employer at once.</summary>
    public string FinalAward(FinalAwardResult result) =>
        Say("final-award", new { limit = Money(result.LimitYuan) }) + Cited(FinalAwardResult.Statutes);

    /// <summary>A step of a dispute with its time limit.</summary>
    public string Limit(TimeLimit limit) => Say($"time-limit.{limit.Key}") + Cited([limit.Statute]);

    /// <summary>A figure of a table with its source, and 尚未核对 where it was not checked; without one the sentence that
    /// it is missing.</summary>
    /// <param name="figure">Key of the figure's name: <c>minimum-wage</c> or <c>average-wage</c>.</param>
    /// <param name="place">As the worker named it.</param>
    /// <param name="day">For which the figure was looked up.</param>
    /// <param name="finding">What the table said.</param>
    public string Figure(string figure, string place, DateOnly day, RateFinding finding)
    {
        if (finding.Rows.Count == 0)
            return Say("missing-table", new { place, year = day.Year, figure = Say($"figure.{figure}") });
        var sources = finding.Rows.SelectMany(row => row.Source).Distinct().Select(key => knowledge.Sources[key].Title);
        var text = Say("figure", new
        {
            place,
            figure = Say($"figure.{figure}"),
            amount = finding.LowestYuan == finding.HighestYuan
                ? Money(finding.Rows[0].MonthlyYuan)
                : Say("between", new { min = Money(finding.LowestYuan ?? 0), max = Money(finding.HighestYuan ?? 0) }),
            sources = List(sources),
        });
        return finding.Unconfirmed ? text + Say("unconfirmed") : text;
    }

    /// <summary>Two amounts between which places differ.</summary>
    public string Range(decimal minYuan, decimal maxYuan) =>
        Say("range", new { min = Money(minYuan), max = Money(maxYuan) });

    /// <summary>A sentence of <c>calculation.yml</c> without its prefix.</summary>
    public string Say(string key, object? values = null) => knowledge.Replies.Text($"calculation.{key}", values);

    private string Amount(Estimate estimate) => estimate switch
    {
        { MaxYuan: null } => Say("estimate.open", new { min = Money(estimate.MinYuan) }),
        { MaxYuan: { } max } when max == estimate.MinYuan => Say("estimate.exact", new { amount = Money(max) }),
        // 0 is not known to be possible here, only that there is no safe lower end
        { MaxYuan: { } max, MinYuan: 0, CapUnchecked: true } => Say("estimate.up-to", new { max = Money(max) }),
        { MaxYuan: { } max } => Say("estimate.range", new { min = Money(estimate.MinYuan), max = Money(max) }),
    };

    private string Law(string key, params IReadOnlyList<string> statutes) => Say(key) + Cited(statutes);

    private string Cited(IReadOnlyList<string> statutes) => Say("cited", new { statutes = Citations(statutes) });

    private string? Capped(decimal? capYuan) => capYuan is { } cap
        ? Say("capped", new { cap = Money(cap) }) + Cited(["labor-contract-law:47"])
        : null;

    private string Overpaid(ArrearsMonth month) =>
        Say("overpaid", new { month = Month(month.Month), amount = Money(month.OverpaidYuan) });

    private string NothingDue(EndingReason reason) => Say("nothing-due", new
    {
        reason = Say($"reason.{Kebab(reason.ToString())}"),
        statutes = Citations([EndingPays.Statute(reason)]),
    });

    private string Missing(string key) => Say($"missing.{key}");

    private string List(IEnumerable<string> parts) => string.Join(Say("separator"), parts);

    private static string Join(IEnumerable<string> sentences) => string.Join('\n', sentences);

    private string Citation(StatuteRef statute)
    {
        var text = statute.Citation(knowledge.Replies, "calculation.citation");
        return statute.Article.Status == FactStatus.Confirm ? text + Say("unconfirmed") : text;
    }

    private string Show(string key, object value) => value switch
    {
        decimal number when decimal.Round(number, Decimals) != number => Say("about", new { number = Plain(number) }),
        decimal number => Plain(number),
        DateOnly month when key == "month" => Month(month),
        DateOnly date => Date(date),
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private string Month(DateOnly month) => Say("month", new { year = month.Year, month = month.Month });

    private string Date(DateOnly date) => Say("date", new { year = date.Year, month = date.Month, day = date.Day });

    private static string Plain(decimal number) => number.ToString("0.####", CultureInfo.InvariantCulture);

    private static string Money(decimal yuan) => yuan.ToString("#,0.00", CultureInfo.InvariantCulture);

    private static string Kebab(string name) => string.Concat(name.Select((letter, at) =>
        char.IsUpper(letter) ? (at > 0 ? "-" : "") + char.ToLowerInvariant(letter) : letter.ToString()));
}
