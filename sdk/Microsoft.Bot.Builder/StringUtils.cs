using System.Security.Cryptography;
using System.Text;

namespace Microsoft.Bot.Builder;

public static class StringUtils
{
    /// <summary>SHA-256 of the text's UTF-8 bytes, in base 64.</summary>
    public static string Hash(string text) => Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
