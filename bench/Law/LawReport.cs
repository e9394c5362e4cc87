namespace UnionBot.Bench.Law;

/// <summary>A case that did not come out.</summary>
/// <param name="Id">As in the file.</param>
/// <param name="Expected">The fields of the file.</param>
/// <param name="Got">All fields computed, or what is wrong with the inputs.</param>
public sealed record LawFailure(string Id, object? Expected, object Got);

/// <summary>How many cases came out.</summary>
/// <param name="Cases">All of them.</param>
/// <param name="Passed">Those that came out.</param>
/// <param name="Failed">The others.</param>
public sealed record LawReport(int Cases, int Passed, IReadOnlyList<LawFailure> Failed);
