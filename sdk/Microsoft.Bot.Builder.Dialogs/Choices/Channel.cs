namespace Microsoft.Bot.Builder.Dialogs.Choices;

#pragma warning disable CS0618 // channels that are gone still have their limits

/// <summary>What the channels can show.</summary>
public class Channel
{
    /// <summary>Whether the channel shows that many suggested actions.</summary>
    public static bool SupportsSuggestedActions(string channelId, int buttonCnt = 100) =>
        SupportsSuggestedActions(channelId, buttonCnt, null);

    /// <summary>As above; Teams shows up to three, and only where the conversation type is "personal".</summary>
    public static bool SupportsSuggestedActions(
        string channelId, int buttonCnt = 100, string conversationType = null) => channelId switch
        {
            Connector.Channels.Facebook or Connector.Channels.Skype => buttonCnt <= 10,
            Connector.Channels.Line => buttonCnt <= 13,
            Connector.Channels.Kik => buttonCnt <= 20,
            Connector.Channels.Telegram
                or Connector.Channels.Emulator
                or Connector.Channels.Directline
                or Connector.Channels.DirectlineSpeech
                or Connector.Channels.Webchat => buttonCnt <= 100,
            Connector.Channels.Msteams => conversationType == "personal" && buttonCnt <= 3,
            _ => false,
        };

    /// <summary>Whether the channel shows that many buttons on a card.</summary>
    public static bool SupportsCardActions(string channelId, int buttonCnt = 100) => channelId switch
    {
        Connector.Channels.Facebook or Connector.Channels.Skype => buttonCnt <= 3,
        Connector.Channels.Msteams => buttonCnt <= 50,
        Connector.Channels.Line => buttonCnt <= 99,
        Connector.Channels.Slack
            or Connector.Channels.Telegram
            or Connector.Channels.Emulator
            or Connector.Channels.Directline
            or Connector.Channels.DirectlineSpeech
            or Connector.Channels.Webchat
            or Connector.Channels.Cortana => buttonCnt <= 100,
        _ => false,
    };

    /// <summary>Whether earlier messages stay in sight.</summary>
    public static bool HasMessageFeed(string channelId) => channelId != Connector.Channels.Cortana;

    /// <summary>How many characters a button may have: 20 on every channel.</summary>
    public static int MaxActionTitleLength(string channelId) => 20;

    /// <summary>The channel of the turn's activity, empty when it names none.</summary>
    public static string GetChannelId(ITurnContext turnContext) =>
        string.IsNullOrEmpty(turnContext.Activity.ChannelId) ? string.Empty : turnContext.Activity.ChannelId;
}
