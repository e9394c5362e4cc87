namespace Microsoft.Bot.Connector;

/// <summary>Ids of channels as <c>Activity.ChannelId</c> has them; others than these may come too.</summary>
public class Channels
{
    public const string Alexa = "alexa";
    public const string Console = "console";

    [Obsolete("This channel is no longer supported.")]
    public const string Cortana = "cortana";

    public const string Directline = "directline";
    public const string DirectlineSpeech = "directlinespeech";
    public const string Email = "email";
    public const string Emulator = "emulator";
    public const string EnterpriseChannel = "enterprise";
    public const string Facebook = "facebook";
    public const string Groupme = "groupme";
    public const string Kaizala = "kaizala";

    [Obsolete("This channel is no longer supported.")]
    public const string Kik = "kik";

    public const string Line = "line";
    public const string Msteams = "msteams";
    public const string Skype = "skype";
    public const string Skypeforbusiness = "skypeforbusiness";
    public const string Slack = "slack";

    /// <summary>Text messages by Twilio; <see cref="Twilio"/> is the same service's newer id.</summary>
    public const string Sms = "sms";

    public const string Telegram = "telegram";
    public const string Test = "test";
    public const string Twilio = "twilio-sms";
    public const string Webchat = "webchat";
    public const string Telephony = "telephony";
    public const string Omni = "omnichannel";
    public const string Outlook = "outlook";
    public const string M365 = "m365extensions";
}
