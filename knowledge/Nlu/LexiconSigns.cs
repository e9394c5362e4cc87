using UnionBot.Knowledge.Nlu.Learning;

namespace UnionBot.Knowledge.Nlu;

/// <summary>How many words of each intent's lexicon a text has, as codes that the model learns weights for.</summary>
internal sealed class LexiconSigns
{
    private const int Shortest = 2;
    private const int Longest = 8;
    private const int MostCounted = 4;

    /// <summary>FNV-1a, 64 bits.</summary>
    private const ulong Multiplier = 0x100_0000_01B3;

    /// <summary>Codes of <see cref="PatternSigns"/> end long before.</summary>
    private const ulong First = NGrams.FirstSign * 2;

    private readonly List<string> intents;
    private readonly Vocabulary beginnings;
    private readonly int[] longest; // of the words that begin with a pair
    private readonly Vocabulary words;
    private readonly int[] owners;

    public LexiconSigns(IReadOnlyList<Lexicon> lexicons, Wording wording)
    {
        var owned = new Dictionary<string, string>();
        foreach (var lexicon in lexicons)
        {
            foreach (var word in lexicon.Words.Select(wording.Bare).Where(word => word.Length is >= Shortest and <= Longest))
                owned.TryAdd(word, lexicon.Intent);
        }

        intents = [.. owned.Values.Distinct().Order(StringComparer.Ordinal)];
        words = new Vocabulary([.. owned.Keys.Select(word => Hash(word))]);
        owners = [.. owned.Values.Select(intent => intents.IndexOf(intent))];
        var pairs = owned.Keys.GroupBy(word => Hash(word.AsSpan(0, Shortest))).ToList();
        beginnings = new Vocabulary([.. pairs.Select(pair => pair.Key)]);
        longest = [.. pairs.Select(pair => pair.Max(word => word.Length))];
    }

    /// <summary>Appends for each intent one code for the first word, one more for the second, up to four.</summary>
    public void Read(ReadOnlySpan<char> bare, List<ulong> codes)
    {
        Span<int> counts = stackalloc int[intents.Count];
        counts.Clear();
        for (var at = 0; at + Shortest <= bare.Length; at++)
        {
            var hash = Hash(bare.Slice(at, Shortest));
            var beginning = beginnings.Find(hash);
            if (beginning < 0)
                continue;
            var found = -1;
            for (var length = Shortest; length <= Math.Min(longest[beginning], bare.Length - at); length++)
            {
                hash = length == Shortest ? hash : Next(hash, bare[at + length - 1]);
                if (words.Find(hash) is >= 0 and var word)
                    found = word;
            }

            if (found >= 0)
                counts[owners[found]]++;
        }

        for (var intent = 0; intent < counts.Length; intent++)
        {
            for (var count = 0; count < Math.Min(counts[intent], MostCounted); count++)
                codes.Add(First + (ulong)((intent * MostCounted) + count));
        }
    }

    private static ulong Hash(ReadOnlySpan<char> word)
    {
        var hash = 0xCBF2_9CE4_8422_2325;
        foreach (var letter in word)
            hash = Next(hash, letter);
        return hash;
    }

    private static ulong Next(ulong hash, char letter) => (hash ^ letter) * Multiplier;
}
