namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>A message once idioms, quotes and denials are blanked out.</summary>
/// <param name="Whole">With nothing blanked out.</param>
/// <param name="Spoken">With every clause apart.</param>
/// <param name="Joined">Without the letters and spaces that disguise; null when that changes nothing.</param>
/// <param name="IsDoubtful">Whether something was taken out that earns a caring question.</param>
internal sealed record CrisisReadings(CrisisReading Whole, CrisisReading Spoken, CrisisReading? Joined, bool IsDoubtful);
