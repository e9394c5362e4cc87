namespace Microsoft.Bot.Builder.Skills;

/// <summary>Another bot that this one calls.</summary>
public class BotFrameworkSkill
{
    /// <summary>Name in the calling bot, unique there.</summary>
    public string Id { get; set; }

    public string AppId { get; set; }

    /// <summary>Where activities are posted.</summary>
    public Uri SkillEndpoint { get; set; }
}
