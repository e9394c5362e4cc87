namespace UnionBot.Bot.Channels;

/// <summary>A kind of file that workers send, told by its first bytes and never by what the client says it is.</summary>
public sealed record FileKind(string ContentType, bool IsPicture, Func<byte[], string, bool> Matches)
{
    private static readonly FileKind[] All =
    [
        new("image/jpeg", true, (bytes, _) => Starts(bytes, 0xFF, 0xD8, 0xFF)),
        new("image/png", true, (bytes, _) => Starts(bytes, 0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A)),
        new("image/gif", true, (bytes, _) => Has(bytes, 0, "GIF8")),
        new("image/webp", true, (bytes, _) => Has(bytes, 0, "RIFF") && Has(bytes, 8, "WEBP")),
        new("image/heic", false, (bytes, _) => Has(bytes, 4, "ftyphe") || Has(bytes, 4, "ftypmif1")),
        new("application/pdf", false, (bytes, _) => Has(bytes, 0, "%PDF-")),
        new("application/vnd.openxmlformats-officedocument.wordprocessingml.document", false, (bytes, name) => IsZip(bytes) && Ends(name, ".docx")),
        new("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", false, (bytes, name) => IsZip(bytes) && Ends(name, ".xlsx")),
        new("application/msword", false, (bytes, name) => IsOle(bytes) && Ends(name, ".doc")),
        new("application/vnd.ms-excel", false, (bytes, name) => IsOle(bytes) && Ends(name, ".xls")),
        new("audio/mpeg", false, (bytes, _) => Has(bytes, 0, "ID3") || Starts(bytes, 0xFF, 0xFB) || Starts(bytes, 0xFF, 0xF3)),
        new("audio/amr", false, (bytes, _) => Has(bytes, 0, "#!AMR")),
        new("audio/wav", false, (bytes, _) => Has(bytes, 0, "RIFF") && Has(bytes, 8, "WAVE")),
        new("audio/ogg", false, (bytes, _) => Has(bytes, 0, "OggS")),
        new("audio/webm", false, (bytes, _) => Starts(bytes, 0x1A, 0x45, 0xDF, 0xA3)),
        new("video/mp4", false, (bytes, _) => Has(bytes, 4, "ftyp")),
    ];

    /// <summary>The first kind that matches; null for a kind that is not accepted.</summary>
    public static FileKind? Of(byte[] firstBytes, string name) => All.FirstOrDefault(kind => kind.Matches(firstBytes, name));

    public static bool IsPictureType(string contentType) => All.Any(kind => kind.IsPicture && kind.ContentType == contentType);

    private static bool IsZip(byte[] bytes) => Starts(bytes, 0x50, 0x4B, 0x03, 0x04);

    private static bool IsOle(byte[] bytes) => Starts(bytes, 0xD0, 0xCF, 0x11, 0xE0);

    private static bool Starts(byte[] bytes, params byte[] magic) => bytes.AsSpan().StartsWith(magic);

    private static bool Has(byte[] bytes, int at, string text) =>
        bytes.Length >= at + text.Length && bytes.AsSpan(at, text.Length).SequenceEqual(System.Text.Encoding.ASCII.GetBytes(text));

    private static bool Ends(string name, string extension) => name.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
