namespace Microsoft.Bot.Schema;

/// <summary>Whether an account is a person or a bot.</summary>
public static class RoleTypes
{
    public const string Bot = "bot";

    public const string User = "user";

    public const string Skill = "skill";
}
