using UnionBot.Bench.Law;
using UnionBot.Knowledge;

namespace UnionBot.Bench;

/// <summary>Which worked cases of labour law come out to the fen; YAML <c>cases: [{id, calc, input,
/// expected}]</c>.</summary>
public static class LawVerb
{
    /// <summary>All cases of a file; a case that cannot be read or has an unknown calculator is a failed one.</summary>
    public static LawReport Run(string path, KnowledgeBase knowledge) => Run([path], knowledge);

    internal static object Run(IReadOnlyList<string> paths, KnowledgeBase knowledge, ErrorFile errors)
    {
        var report = Run(paths, knowledge);
        foreach (var failure in report.Failed)
            errors.Add(failure);
        var failed = report.Failed.Select(one => new { id = one.Id, expected = one.Expected, got = one.Got });
        return new { cases = report.Cases, passed = report.Passed, failed };
    }

    private static LawReport Run(IReadOnlyList<string> paths, KnowledgeBase knowledge)
    {
        var cases = paths.SelectMany(LawCase.Read).ToList();
        List<LawFailure> failed = [.. cases.Select(one => Failure(one, knowledge)).OfType<LawFailure>()];
        return new(cases.Count, cases.Count - failed.Count, failed);
    }

    private static LawFailure? Failure(LawCase one, KnowledgeBase knowledge)
    {
        try
        {
            var got = one.Compute(knowledge);
            return LawComparison.Matches(new(one.Expected), got) ? null : Failed(one, got);
        }
        catch (Exception exception) when (exception is FormatException or ArgumentException or OverflowException)
        {
            return Failed(one, exception.Message); // a case that does not fit its calculator is failed, not the run
        }
    }

    private static LawFailure Failed(LawCase one, object got) => new(one.Id, LawComparison.Plain(one.Expected), got);
}
