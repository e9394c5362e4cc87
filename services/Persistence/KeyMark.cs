namespace UnionBot.Services.Persistence;

/// <summary>A value sealed with each key ever used here: a process with the wrong key file notices at its start.</summary>
public sealed class KeyMark
{
    private KeyMark()
    {
    }

    internal KeyMark(string keyId)
    {
        KeyId = keyId;
        Mark = keyId;
    }

    public string KeyId { get; private set; } = "";
    public string Mark { get; private set; } = "";
}
