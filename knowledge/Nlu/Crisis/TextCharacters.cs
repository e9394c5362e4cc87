using System.Runtime.InteropServices;

namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Which characters and pairs of characters a text has; "absent" is certain, "present" only likely.</summary>
internal sealed class TextCharacters
{
    /// <summary>Number of places.</summary>
    public const int Places = 1 << 14;

    private readonly ulong[] bits = new ulong[Places / 64];

    private readonly List<ushort> all;

    public TextCharacters(string text)
    {
        all = new List<ushort>(2 * text.Length);
        var previous = '\0';
        foreach (var letter in text)
        {
            Mark(Place(letter));
            Mark(Place(previous, letter));
            previous = letter;
        }
    }

    /// <summary>Every place that the text has, once.</summary>
    public ReadOnlySpan<ushort> All => CollectionsMarshal.AsSpan(all);

    /// <summary>Whether the text may have the character, or the two in a row, that this place stands for.</summary>
    public bool MayHave(ushort place) => (bits[place / 64] & (1UL << (place % 64))) != 0;

    /// <summary>Place of one character or of two in a row.</summary>
    public static ushort PlaceOf(string part) => (ushort)(part.Length == 1 ? Place(part[0]) : Place(part[0], part[1]));

    private void Mark(int place)
    {
        if (MayHave((ushort)place))
            return;
        bits[place / 64] |= 1UL << (place % 64);
        all.Add((ushort)place);
    }

    private static int Place(char letter) => letter % Places;

    private static int Place(char first, char second) => ((first * 7919) + (second * 31)) % Places;
}
