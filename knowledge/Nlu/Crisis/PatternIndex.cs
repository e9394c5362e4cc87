using System.Numerics;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Tells which of many patterns a text has the characters for, in about the time it takes to read the text.</summary>
internal sealed class PatternIndex
{
    private readonly IReadOnlyList<CrisisPattern> patterns;
    private readonly int[]?[] byPlace = new int[TextCharacters.Places][];
    private readonly ulong[] always;

    public PatternIndex(IReadOnlyList<CrisisPattern> patterns)
    {
        this.patterns = patterns;
        always = new ulong[(patterns.Count + 63) / 64];
        var lists = Enumerable.Range(0, patterns.Count).SelectMany(number => patterns[number].RarestPlaces.Select(place => (place, number)));
        foreach (var list in lists.ToLookup(pair => pair.place, pair => pair.number))
            byPlace[list.Key] = [.. list.Distinct()];
        foreach (var number in Enumerable.Range(0, patterns.Count).Where(number => patterns[number].RarestPlaces.Count == 0))
            Mark(always, number);
    }

    /// <summary>Numbers, in rising order, of the patterns that may match one of the readings.</summary>
    public List<int> Candidates(CrisisReading reading, CrisisReading? other = null)
    {
        Span<ulong> marks = stackalloc ulong[always.Length];
        always.CopyTo(marks);
        MarkThoseOf(reading, marks);
        if (other is not null)
            MarkThoseOf(other, marks);
        var numbers = new List<int>();
        for (var word = 0; word < marks.Length; word++)
        {
            for (var rest = marks[word]; rest != 0; rest &= rest - 1)
            {
                var number = (word * 64) + BitOperations.TrailingZeroCount(rest);
                if (patterns[number].MayMatch(reading) || (other is not null && patterns[number].MayMatch(other)))
                    numbers.Add(number);
            }
        }

        return numbers;
    }

    private void MarkThoseOf(CrisisReading reading, Span<ulong> marks)
    {
        foreach (var place in reading.Characters.All)
        {
            foreach (var number in byPlace[place] ?? [])
                Mark(marks, number);
        }
    }

    private static void Mark(Span<ulong> marks, int number) => marks[number / 64] |= 1UL << (number % 64);
}
