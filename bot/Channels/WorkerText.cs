using System.Text;

namespace UnionBot.Bot.Channels;

/// <summary>What a person typed, as it may be stored and shown.</summary>
public static class WorkerText
{
    /// <summary>Longest message of a worker, in characters.</summary>
    public const int Longest = 10_000;

    private const int LongestName = 100;

    /// <summary>Without control characters and halves of a pair: nobody types them, and databases refuse some of them.</summary>
    public static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (rune != Rune.ReplacementChar && (!Rune.IsControl(rune) || rune.Value is '\n' or '\t'))
                clean.Append(rune.ToString());
        return clean.ToString();
    }

    /// <summary>A name or id in at most 100 characters; null when there is none.</summary>
    public static string? Name(string? name) =>
        name is { Length: > 0 } && Clean(name) is { Length: > 0 } clean ? Start(clean) : null;

    // not between the halves of a pair
    private static string Start(string text) =>
        text.Length <= LongestName ? text : text[..(char.IsHighSurrogate(text[LongestName - 1]) ? LongestName - 1 : LongestName)];
}
