namespace UnionBot.Services.Handoff;

/// <summary>The record of an encrypted file.</summary>
public sealed class VaultFile
{
    private VaultFile()
    {
    }

    internal VaultFile(Guid id, ConversationKey conversation, StoredFile file, string keyId)
    {
        Id = id;
        ChannelId = conversation.ChannelId;
        ConversationId = conversation.ConversationId;
        WorkerId = conversation.WorkerId;
        Name = file.Name;
        ContentType = file.ContentType;
        Size = file.Size;
        Sha256 = file.Sha256;
        KeyId = keyId;
        StoredAtUtc = file.StoredAtUtc;
    }

    public Guid Id { get; private set; }
    public string ChannelId { get; private set; } = "";
    public string ConversationId { get; private set; } = "";
    public string WorkerId { get; private set; } = "";
    public string Name { get; private set; } = "";
    public string ContentType { get; private set; } = "";
    public long Size { get; private set; }
    public string Sha256 { get; private set; } = "";
    public string KeyId { get; private set; } = "";
    public DateTime StoredAtUtc { get; private set; }

    internal StoredFile ToStored() => new(Id, Name, ContentType, Size, Sha256, ConversationId, StoredAtUtc);
}
