using System.Xml;
using System.Xml.Linq;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Wraps what messages say aloud in the SSML that the speech channels and the emulator expect.</summary>
public class SetSpeakMiddleware : IMiddleware
{
    private const string Synthesis = "http://www.w3.org/2001/10/synthesis";

    private static readonly string[] SpeechChannels =
        [Channels.DirectlineSpeech, Channels.Emulator, Channels.Telephony];

    private readonly string voiceName;
    private readonly bool fallbackToTextForSpeak;

    /// <param name="voiceName">Name of the SSML voice; null or empty wraps nothing.</param>
    /// <param name="fallbackToTextForSpeak">Whether a message that says nothing says its text.</param>
    public SetSpeakMiddleware(string voiceName, bool fallbackToTextForSpeak)
    {
        this.voiceName = voiceName;
        this.fallbackToTextForSpeak = fallbackToTextForSpeak;
    }

    public async Task OnTurnAsync(
        ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        var wraps = !string.IsNullOrEmpty(voiceName)
            && SpeechChannels.Contains(turnContext.Activity.ChannelId, StringComparer.OrdinalIgnoreCase);
        turnContext.OnSendActivities(async (_, activities, nextSend) =>
        {
            foreach (var message in activities.Where(a => a.Type == ActivityTypes.Message))
            {
                if (fallbackToTextForSpeak && string.IsNullOrEmpty(message.Speak)) message.Speak = message.Text;
                if (wraps && !string.IsNullOrEmpty(message.Speak)) message.Speak = Wrap(message.Speak, message.Locale);
            }

            return await nextSend().ConfigureAwait(false);
        });
        await next(cancellationToken).ConfigureAwait(false);
    }

    private static string RootTag(string speak)
    {
        if (speak.StartsWith("<voice", StringComparison.OrdinalIgnoreCase)) return "voice";
        try
        {
            return XDocument.Parse(speak).Root?.Name.LocalName.ToLowerInvariant();
        }
        catch (XmlException)
        {
            return null; // plain text
        }
    }

    private string Wrap(string speak, string locale)
    {
        var root = RootTag(speak);
        if (root == "speak") return speak;
        try
        {
            if (root != "voice")
            {
                var voice = new XElement("voice", new XAttribute("name", voiceName), speak);
                speak = voice.ToString(SaveOptions.DisableFormatting);
            }

            locale ??= "en - US"; // spaced as published
            var ssml = $"<speak version=\"1.0\" xml:lang=\"{locale}\" xmlns=\"{Synthesis}\">{speak}</speak>";
            return XElement.Parse(ssml).ToString(SaveOptions.DisableFormatting);
        }
        catch (XmlException)
        {
            return speak; // several voices next to each other, or half a tag: the channel has to cope
        }
    }
}
