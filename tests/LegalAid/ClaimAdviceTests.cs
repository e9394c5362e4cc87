using UnionBot.Services.LegalAid.Calculation;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.LegalAid;

public sealed class ClaimAdviceTests
{
    [Theory]
    [InlineData(ClaimKind.TwoN, ClaimKind.Severance)]
    [InlineData(ClaimKind.TwoN, ClaimKind.PlusOne)]
    [InlineData(ClaimKind.Reinstatement, ClaimKind.TwoN)]
    public void Conflicts_OneExcludesTheOther_KeepsTheFirst(ClaimKind keep, ClaimKind drop)
    {
        var conflict = Assert.Single(ClaimAdvice.Conflicts([ClaimKind.Arrears, drop, keep], false));

        Assert.Equal((keep, drop), (conflict.Keep, conflict.Drop));
        Assert.NotNull(LoadedKnowledge.Base.Statutes.Find(conflict.Statute));
    }

    [Fact]
    public void Conflicts_PartTime_HasNeitherCompensationNorDoubleWages() => Assert.Equal(
        [ClaimKind.Severance, ClaimKind.DoubleWages],
        ClaimAdvice.Conflicts([ClaimKind.Arrears, ClaimKind.Severance, ClaimKind.DoubleWages], true)
            .Select(one => one.Drop));

    [Theory]
    [MemberData(nameof(Situations))]
    public void For_EachSituation_OffersSomething(EmploymentSituation situation) =>
        Assert.NotEmpty(ClaimAdvice.For(situation));

    public static TheoryData<EmploymentSituation> Situations() => new(Enum.GetValues<EmploymentSituation>());
}
