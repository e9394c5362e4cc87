using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>The conversation that a skill takes part in, and whom answers are for.</summary>
public class SkillConversationReference
{
    public ConversationReference ConversationReference { get; set; }

    /// <summary>Audience of tokens for the calling side: the channels, or a bot's app id.</summary>
    public string OAuthScope { get; set; }
}
