namespace Microsoft.Bot.Schema;

/// <summary>How the sender of an activity wants the answers.</summary>
public static class DeliveryModes
{
    public const string ExpectReplies = "expectReplies";

    public const string Normal = "normal";

    public const string Notification = "notification";

    public const string Ephemeral = "ephemeral";
}
