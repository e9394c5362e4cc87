using System.Globalization;
using UnionBot.Dialogs.Flows;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Nlu;
using UnionBot.Services.LegalAid;

namespace UnionBot.Dialogs.LegalAid;

/// <summary>Intake of a claim for unpaid wages; ends with a case for the legal desk.</summary>
public sealed class WageArrearsDialog(KnowledgeBase knowledge, FlowKit kit, LegalAidService legalAid)
    : Flow(knowledge.Forms[FlowId], kit)
{
    public const string FlowId = "legal-aid.wage-arrears";

    // Labor Dispute Mediation and Arbitration Law art. 7: ten or more workers with a common claim may send representatives
    private const int GroupOfMany = 10;

    protected override IReadOnlyList<(string Key, string Value)> ReadFacts(string text, string? asking, DateOnly today)
    {
        var facts = WageFactSlots.Read(Form, WageFactReader.Read(text, today)).ToList();
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
                Amount(turn.Answer("amount_owed")), turn.State.Signs.Count > 0,
                turn.State.Consent is "no" ? null : turn.State.Consent, [.. facts]),
            cancellationToken);
        return opened.CaseNumber;
    }

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
