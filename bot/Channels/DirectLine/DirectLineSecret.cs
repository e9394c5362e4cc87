using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>The channel's secret: the setting, or one made at the first start and kept beside the database.</summary>
public sealed class DirectLineSecret
{
    private DirectLineSecret(string value) =>
        (Value, SigningKey) = (value, HKDF.DeriveKey(HashAlgorithmName.SHA256, Encoding.UTF8.GetBytes(value), 32, info: "direct line tokens"u8.ToArray()));

    public string Value { get; }

    public byte[] SigningKey { get; }

    public static DirectLineSecret Open(string? setting, string file)
    {
        if (setting is { Length: > 0 })
            return new DirectLineSecret(setting);
        if (!File.Exists(file))
            Create(file);
        return new DirectLineSecret(File.ReadAllText(file).Trim());
    }

    // Written aside and then moved, so that a process killed here leaves no empty secret.
    private static void Create(string file)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        var draft = $"{file}.{Guid.NewGuid():N}";
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        using (var writer = new StreamWriter(draft, Encoding.ASCII, options))
            writer.Write(Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(32)));
        File.Move(draft, file, overwrite: true);
    }
}
