using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Ids kept in a storage, from one turn and host to the next.</summary>
public class SkillConversationIdFactory : SkillConversationIdFactoryBase
{
    private readonly IStorage storage;

    public SkillConversationIdFactory(IStorage storage)
    {
        ArgumentNullException.ThrowIfNull(storage);
        this.storage = storage;
    }

    public override async Task<string> CreateSkillConversationIdAsync(
        SkillConversationIdFactoryOptions options, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(options);
        var reference = new SkillConversationReference
        {
            ConversationReference = options.Activity.GetConversationReference(),
            OAuthScope = options.FromBotOAuthScope,
        };
        var id = Guid.NewGuid().ToString();
        var items = new Dictionary<string, object> { [id] = JObject.FromObject(reference) };
        await storage.WriteAsync(items, cancellationToken).ConfigureAwait(false);
        return id;
    }

    public override async Task<SkillConversationReference> GetSkillConversationReferenceAsync(
        string skillConversationId, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(skillConversationId))
            throw new ArgumentNullException(nameof(skillConversationId));
        var items = await storage.ReadAsync([skillConversationId], cancellationToken).ConfigureAwait(false);
        return items.TryGetValue(skillConversationId, out var item) && item != null
            ? JObject.FromObject(item).ToObject<SkillConversationReference>()
            : null;
    }

    public override Task DeleteConversationReferenceAsync(
        string skillConversationId, CancellationToken cancellationToken) =>
        storage.DeleteAsync([skillConversationId], cancellationToken);
}
