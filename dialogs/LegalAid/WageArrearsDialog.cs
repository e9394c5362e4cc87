using System.Globalization;
using System.Text.RegularExpressions;
using UnionBot.Dialogs.Flows;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Nlu;
using UnionBot.Knowledge.Nlu.Entities;
using UnionBot.Services.LegalAid;

namespace UnionBot.Dialogs.LegalAid;

/// <summary>Intake of a claim for unpaid wages; ends with a case for the legal desk.</summary>
public sealed partial class WageArrearsDialog(KnowledgeBase knowledge, FlowKit kit, LegalAidService legalAid)
    : Flow(knowledge.Forms[FlowId], kit)
{
    public const string FlowId = "legal-aid.wage-arrears";

    // Labor Dispute Mediation and Arbitration Law art. 7: ten or more workers with a common claim may send representatives
    private const int GroupOfMany = 10;

    protected override IReadOnlyList<(string Key, string Value)> ReadFacts(string text, string? asking, DateOnly today)
    {
        var facts = WageFactSlots.Read(Form, WageFactReader.Read(text, today))
            .Where(fact => fact.Key is not ("worker_name" or "phone"))
            .Concat(ContactFacts.Read(text, asking)).ToList();
        if (!facts.Exists(fact => fact.Key is "owed_from" or "hired_on") && OwedFrom(text, today) is { } from)
            facts.Add(("owed_from", from));
        if (facts.Find(fact => fact.Key == "people") is { Key: not null } people)
            SetParty(facts, people.Value);
        else if (asking == "party_size" && SlotReader.BareNumber(text) is { } count)
            SetParty(facts, count.ToString(CultureInfo.InvariantCulture));
        if (facts.Exists(fact => fact.Key == "last_day") && !facts.Exists(fact => fact.Key == "still_employed"))
            facts.Add(("still_employed", "no"));
        return facts;
    }

    protected override async Task<string> RecordAsync(FlowTurn turn, CancellationToken cancellationToken)
    {
        var facts = FlowSummary.Lines(turn).Select(slot => new CaseFact(
            slot.Key, slot.Label, turn.Display.Show(slot, turn.State.Slots[slot.Key], masked: false), slot.Sensitive));
        var opened = await legalAid.OpenCaseAsync(
            new OpenCase(
                turn.Context.Activity.Id, turn.Key, FlowId, turn.Answer("worker_name"), turn.Answer("phone"),
                Amount(turn.Answer("amount_owed")), turn.State.Signs.Count > 0 || turn.Answer("party_size") == "many",
                turn.State.Consent is "no" ? null : turn.State.Consent, [.. facts]),
            cancellationToken);
        return opened.CaseNumber;
    }

    // in this flow a month that something began is the month the wages stopped: "就我一个，今年8月开始"
    private static string? OwedFrom(string text, DateOnly today)
    {
        foreach (var date in DateReader.Read(text, today).Where(date => date.Precision != DatePrecision.Year))
        {
            if (Began().IsMatch(text[(date.Start + date.Length)..]))
                return date.From.ToString(date.Precision == DatePrecision.Day ? "yyyy-MM-dd" : "yyyy-MM", CultureInfo.InvariantCulture);
        }
        return null;
    }

    [GeneratedRegex("^(份|就|那会儿?)?(开始|起)(?!.{0,3}(上班|干活|工作|做|干))")]
    private static partial Regex Began();

    private static void SetParty(List<(string Key, string Value)> facts, string people)
    {
        var low = decimal.Parse(people.Split('~')[0], CultureInfo.InvariantCulture);
        facts.RemoveAll(fact => fact.Key is "party_size" || (fact.Key == "people" && low < GroupOfMany));
        facts.Add(("party_size", low <= 1 ? "one" : low < GroupOfMany ? "few" : "many"));
    }

    // the lower end of a range: what the worker is sure of
    private static decimal? Amount(string? value) =>
        value is null ? null : decimal.Parse(value.Split('~')[0], CultureInfo.InvariantCulture);
}
