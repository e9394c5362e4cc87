using System.Numerics;

namespace UnionBot.Knowledge.Nlu.Learning;

/// <summary>The n-grams that examples have, numbered from 0; a flat table, since a message looks up hundreds.</summary>
internal sealed class Vocabulary
{
    private readonly ulong[] keys;
    private readonly int[] numbers;
    private readonly int shift;

    /// <param name="codes">Distinct, none of them 0.</param>
    public Vocabulary(IReadOnlyList<ulong> codes)
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(16, 2 * codes.Count));
        (keys, numbers, shift) = (new ulong[size], new int[size], 64 - BitOperations.Log2((uint)size));
        for (var number = 0; number < codes.Count; number++)
        {
            var place = Place(codes[number]);
            (keys[place], numbers[place]) = (codes[number], number);
        }
    }

    /// <summary>The number of a code, or -1.</summary>
    public int Find(ulong code)
    {
        var place = Place(code);
        return keys[place] == code ? numbers[place] : -1;
    }

    // where the code stands, or would
    private int Place(ulong code)
    {
        var place = (int)((code * 0x9E37_79B9_7F4A_7C15) >> shift);
        while (keys[place] != 0 && keys[place] != code)
            place = (place + 1) & (keys.Length - 1);
        return place;
    }
}
