using UnionBot.Services.LegalAid;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.LegalAid;

public sealed class CaseTransitionsTests
{
    [Theory]
    [InlineData(CaseStatus.Submitted, "Accepted NeedMore Referred Withdrawn")]
    [InlineData(CaseStatus.NeedMore, "Accepted Referred Withdrawn")]
    [InlineData(CaseStatus.Accepted, "Approving Mediating Filed NeedMore Referred Withdrawn")]
    [InlineData(CaseStatus.Approving, "Granted Refused NeedMore Withdrawn")]
    [InlineData(CaseStatus.Granted, "Assigned Withdrawn")]
    [InlineData(CaseStatus.Refused, "Approving Mediating Referred Closed Withdrawn")]
    [InlineData(CaseStatus.Assigned, "Mediating Filed Suing Withdrawn")]
    [InlineData(CaseStatus.Mediating, "SettledUnpaid Filed Suing Withdrawn")]
    [InlineData(CaseStatus.Filed, "CaseAccepted Mediating SettledUnpaid Suing Withdrawn")]
    [InlineData(CaseStatus.CaseAccepted, "Hearing Mediating SettledUnpaid Withdrawn")]
    [InlineData(CaseStatus.Hearing, "Award Mediating SettledUnpaid Withdrawn")]
    [InlineData(CaseStatus.Award, "Paid Enforcing Suing SettledUnpaid Closed")]
    [InlineData(CaseStatus.Suing, "Enforcing SettledUnpaid Paid Closed Withdrawn")]
    [InlineData(CaseStatus.Enforcing, "Paid SettledUnpaid Closed")]
    [InlineData(CaseStatus.SettledUnpaid, "Paid Enforcing Filed Suing")]
    [InlineData(CaseStatus.Paid, "Closed")]
    [InlineData(CaseStatus.Closed, "")]
    [InlineData(CaseStatus.Withdrawn, "Submitted")]
    [InlineData(CaseStatus.Referred, "Accepted Closed")]
    public void From_EachStatus_LeadsWhereTheProcedureSays(CaseStatus from, string expected) =>
        Assert.Equal(expected, string.Join(' ', CaseTransitions.From(from)));

    [Fact]
    public void From_StatusWithoutSettlementOrAward_NeverSkipsToPaid() =>
        Assert.Equal(
            [CaseStatus.Award, CaseStatus.Suing, CaseStatus.Enforcing, CaseStatus.SettledUnpaid],
            Enum.GetValues<CaseStatus>().Where(status => CaseTransitions.From(status).Contains(CaseStatus.Paid)));

    [Fact]
    public void From_EveryStatus_CanBeReachedFromSubmitted()
    {
        var reached = new HashSet<CaseStatus> { CaseStatus.Submitted };
        for (var before = 0; before < reached.Count;)
        {
            before = reached.Count;
            reached.UnionWith(reached.SelectMany(CaseTransitions.From).ToList());
        }

        Assert.Equal(Enum.GetValues<CaseStatus>(), reached.Order());
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Changed_EachStatus_HasItsTextWithNumberAndNote(CaseStatus status)
    {
        var text = new CaseNotice(LoadedKnowledge.Base.Replies).Changed(status, "WQ-20261122-0001", "请带上身份证", "张干事");
        Assert.Contains("WQ-20261122-0001", text, StringComparison.Ordinal);
        Assert.Contains("请带上身份证", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Statuses))]
    public void Name_EachStatus_HasItsWord(CaseStatus status) =>
        Assert.NotEmpty(new CaseNotice(LoadedKnowledge.Base.Replies).Name(status));

    public static TheoryData<CaseStatus> Statuses() => new(Enum.GetValues<CaseStatus>());
}
