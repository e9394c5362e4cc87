namespace Microsoft.Bot.Schema;

/// <summary>What a contact relation update says of the bot in the sender's contacts.</summary>
public static class ContactRelationUpdateActionTypes
{
    public const string Add = "add";

    public const string Remove = "remove";
}
