using UnionBot.Bench;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.LegalAid;

/// <summary>The worked cases of <c>law-cases.yml</c>, to the fen.</summary>
public sealed class LawCasesTests : IDisposable
{
    private readonly string file = Path.GetTempFileName();

    public void Dispose() => File.Delete(file);

    [Fact]
    public void WorkedCases_All_ComeOut()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "LegalAid", "law-cases.yml");
        var report = LawVerb.Run(path, LoadedKnowledge.Base);

        Assert.Equal([], report.Failed.Select(failure => failure.Id));
        Assert.True(report.Passed >= 190, $"{report.Passed} cases");
    }

    [Theory]
    [InlineData("{id: X, calc: no_such, input: {}, expected: {}}")]
    [InlineData("{id: X, calc: severance, input: {reason: closure}, expected: {years: \"1\"}}")]
    [InlineData("{id: X, calc: limitation, input: {claim: pay, today: tomorrow}, expected: {status: within}}")]
    [InlineData("{id: X, calc: loss_deduction, input: {wage: 3000, loss: 100}, expected: {max_deduction: \"100\"}}")]
    [InlineData("{id: X, calc: loss_deduction, input: {wage: 3000, loss: 100}, expected: {other: \"1.00\"}}")]
    public void Run_WrongCase_IsFailedNotACrash(string row)
    {
        File.WriteAllText(file, $"cases:\n  - {row}\n");

        var failure = Assert.Single(LawVerb.Run(file, LoadedKnowledge.Base).Failed);

        Assert.Equal("X", failure.Id);
    }
}
