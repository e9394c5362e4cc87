namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds numbers with a unit of time after them.</summary>
internal sealed class DurationReader(TimeLanguage language)
{
    private static readonly string[] Units = ["Y", "M", "W", "D", "H", "minute", "S"];

    public IEnumerable<Entity> Read(string text)
    {
        foreach (var number in language.Numbers.Read(text))
        {
            var match = language.DurationUnit.Match(text, number.End);
            if (!match.Success || number.Value <= 0 || IsOrdinal(text, number.Start)) continue;

            var end = match.Index + match.Length;
            var count = number.Value + (match.Groups["plus"].Success ? 0.5 : 0);
            if (language.HalfMore?.Match(text, end) is { Success: true } half)
            {
                end += half.Length;
                count += 0.5;
            }

            yield return Of(number.Start, end, new Length((count, UnitOf(match))));
        }
    }

    private static bool IsOrdinal(string text, int start) => start > 0 && text[start - 1] == '第';

    public static Entity Of(int start, int end, Length length) =>
        new(start, end, EntityKind.Duration, new Reading(length.Timex, default, default, length.TotalSeconds))
        {
            Length = length,
        };

    public static char UnitOf(System.Text.RegularExpressions.Match match) =>
        Units.First(unit => match.Groups[unit].Success)[0];
}
