namespace UnionBot.Bot.Channels.Connector;

/// <summary>Who may reach the bot through the Bot Framework connector besides its channels.</summary>
public sealed class ConnectorOptions
{
    /// <summary>Application ids of bots that may call this one as a skill; "*" for any that signs in with a valid token.</summary>
    public string[] AllowedCallers { get; init; } = [];
}
