using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>Conversation ids that a bot gives its skills, and what they stand for.</summary>
public abstract class SkillConversationIdFactoryBase
{
    [Obsolete(
        "Method is deprecated, please use CreateSkillConversationIdAsync() with SkillConversationIdFactoryOptions instead.",
        false)]
    public virtual Task<string> CreateSkillConversationIdAsync(
        ConversationReference conversationReference, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    /// <summary>A new id, fit for a url.</summary>
    public virtual Task<string> CreateSkillConversationIdAsync(
        SkillConversationIdFactoryOptions options, CancellationToken cancellationToken) =>
        throw new NotImplementedException();

    [Obsolete("Method is deprecated, please use GetSkillConversationReferenceAsync() instead.", false)]
    public virtual Task<ConversationReference> GetConversationReferenceAsync(
        string skillConversationId, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>What an id stands for, null when it is unknown.</summary>
    public virtual Task<SkillConversationReference> GetSkillConversationReferenceAsync(
        string skillConversationId, CancellationToken cancellationToken) => throw new NotImplementedException();

    /// <summary>Forgets an id.</summary>
    public abstract Task DeleteConversationReferenceAsync(
        string skillConversationId, CancellationToken cancellationToken);
}
