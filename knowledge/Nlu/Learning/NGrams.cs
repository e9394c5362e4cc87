namespace UnionBot.Knowledge.Nlu.Learning;

/// <summary>The characters, pairs and triples of a bare text as codes; its beginning and end count as characters, a row of digits as one.</summary>
internal static class NGrams
{
    /// <summary>From here on a code is no n-gram.</summary>
    public const ulong FirstSign = 0x1_0000_0000_0000;

    private const char Start = '\u0002';
    private const char End = '\u0003';
    private const int Longest = 3;

    /// <summary>Appends every code once, in no particular order; at most three for each character of the text and a few more.</summary>
    /// <param name="bare">Text as <see cref="Wording.Bare"/> makes it.</param>
    /// <param name="whole">Whether the text is an utterance, with a beginning and an end, or a word out of one.</param>
    /// <param name="codes">Emptied first; sorted and without repeats after.</param>
    public static void Read(ReadOnlySpan<char> bare, bool whole, List<ulong> codes)
    {
        codes.Clear();
        ulong last = 0;
        var length = 0;
        if (whole)
            Take(Start);
        for (var at = 0; at < bare.Length; at++)
        {
            if (!char.IsAsciiDigit(bare[at]))
                Take(bare[at]);
            else if (at == 0 || !char.IsAsciiDigit(bare[at - 1]))
                Take('0');
        }

        if (whole)
            Take(End);
        codes.Sort();
        Unique(codes);

        void Take(char letter)
        {
            last = ((last << 16) | letter) & 0xFFFF_FFFF_FFFF;
            length++;
            if (letter is not (Start or End))
                codes.Add(letter);
            if (length >= 2)
                codes.Add(last & 0xFFFF_FFFF);
            if (length >= Longest)
                codes.Add(last);
        }
    }

    private static void Unique(List<ulong> sorted)
    {
        var kept = 0;
        for (var at = 0; at < sorted.Count; at++)
        {
            if (at == 0 || sorted[at] != sorted[kept - 1])
                sorted[kept++] = sorted[at];
        }

        sorted.RemoveRange(kept, sorted.Count - kept);
    }
}
