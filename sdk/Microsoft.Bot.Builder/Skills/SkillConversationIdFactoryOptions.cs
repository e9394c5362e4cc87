using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Skills;

/// <summary>What a skill's conversation id stands for.</summary>
public class SkillConversationIdFactoryOptions
{
    /// <summary>Audience of tokens for the calling side of this bot.</summary>
    public string FromBotOAuthScope { get; set; }

    /// <summary>App id of the calling bot.</summary>
    public string FromBotId { get; set; }

    /// <summary>The activity that is sent to the skill.</summary>
    public Activity Activity { get; set; }

    public BotFrameworkSkill BotFrameworkSkill { get; set; }
}
