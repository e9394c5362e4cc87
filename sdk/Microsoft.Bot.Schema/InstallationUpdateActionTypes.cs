namespace Microsoft.Bot.Schema;

/// <summary>What an installation update says of the bot on its channel.</summary>
public static class InstallationUpdateActionTypes
{
    public const string Add = "add";

    public const string Remove = "remove";
}
