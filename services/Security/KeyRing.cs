using System.Security.Cryptography;

namespace UnionBot.Services.Security;

/// <summary>
/// The keys that protect personal data, in a file outside the database: one line a key, <c>id base64</c>.
/// The last line seals; all of them open, so a key is changed by adding a line.
/// </summary>
public sealed class KeyRing
{
    private const int KeyBytes = 32;
    private readonly Dictionary<string, byte[]> keys;

    private KeyRing(Dictionary<string, byte[]> keys, string currentId)
    {
        this.keys = keys;
        CurrentId = currentId;
    }

    internal string CurrentId { get; }

    internal byte[]? Find(string id) => keys.GetValueOrDefault(id);

    /// <summary>Reads the file, or writes one with a new key when there is none. Safe when two processes start together.</summary>
    public static KeyRing Open(string path)
    {
        if (!File.Exists(path))
        {
            Create(path);
        }

        var lines = File.ReadAllLines(path).Where(line => line.Length > 0).ToList();
        var keys = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var number = 0; number < lines.Count; number++)
        {
            var parts = lines[number].Split(' ');
            var key = new byte[KeyBytes];
            if (parts.Length != 2 || !Convert.TryFromBase64String(parts[1], key, out var written) || written != KeyBytes)
            {
                throw new StartupException($"{path}:{number + 1}: not a key line \"id base64\"; restore the file from its backup");
            }

            keys[parts[0]] = key;
        }

        return keys.Count > 0
            ? new(keys, lines[^1].Split(' ')[0])
            : throw new StartupException($"{path}: no key in it; restore the file from its backup");
    }

    private static void Create(string path)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(path))!;
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, Path.GetRandomFileName());
        var line = $"{RandomNumberGenerator.GetHexString(8, lowercase: true)} {Convert.ToBase64String(RandomNumberGenerator.GetBytes(KeyBytes))}\n";
        File.WriteAllText(unfinished, line);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(unfinished, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        try
        {
            File.Move(unfinished, path);
        }
        catch (IOException) when (File.Exists(path))
        {
            // another process was first: its key counts
            File.Delete(unfinished);
        }
    }
}
