using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

/// <summary>Shortened texts that still tell one long text from another.</summary>
public static class StringUtils
{
    /// <summary>A text cut after <paramref name="length"/> characters, then with "..." behind; null is empty.</summary>
    public static string Ellipsis(string text, int length)
    {
        if (text == null) return string.Empty;
        return text.Length <= length ? text : $"{text[..length]}...";
    }

    /// <summary>As for a string, but changes and returns the builder.</summary>
    public static StringBuilder Ellipsis(StringBuilder sb, int length)
    {
        if (sb.Length <= length) return sb;
        sb.Length = length;
        return sb.Append("...");
    }

    /// <summary>SHA-256 of the text's UTF-8 bytes, in base 64.</summary>
    public static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>As <see cref="Ellipsis(string, int)"/>, with the hash of the whole text behind a cut one.</summary>
    public static string EllipsisHash(string text, int length) =>
        text.Length <= length ? text : $"{Ellipsis(text, length)}{Hash(text)}";

    /// <summary>As for a string, but changes and returns the builder.</summary>
    public static StringBuilder EllipsisHash(StringBuilder sb, int length)
    {
        if (sb.Length <= length) return sb;
        var hash = Hash(sb.ToString());
        return Ellipsis(sb, length).Append(hash);
    }
}
