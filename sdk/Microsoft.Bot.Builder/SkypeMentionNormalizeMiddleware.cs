using System.Text.RegularExpressions;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Turns the tagged mentions of Skype into the names that stand in the text.</summary>
[Obsolete("This class is deprecated. Use NormalizeMentionsMiddleware instead.")]
public class SkypeMentionNormalizeMiddleware : IMiddleware
{
    public SkypeMentionNormalizeMiddleware()
    {
    }

    /// <summary>Changes the mentions of a message from Skype; other activities stay as they are.</summary>
    public static void NormalizeSkypMentionText(Activity activity)
    {
        if (activity.ChannelId != Channels.Skype || activity.Type != ActivityTypes.Message) return;
        foreach (var mention in activity.Entities.Where(e => e.Type == "mention"))
        {
            var text = (string)mention.Properties["text"];
            var name = Regex.Match(text, @"(?<=<at.*>)(.*?)(?=<\/at>)", RegexOptions.IgnoreCase);
            if (name.Success) mention.Properties["text"] = name.Value;
        }
    }

    public async Task OnTurnAsync(
        ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        NormalizeSkypMentionText(turnContext.Activity);
        await next(cancellationToken).ConfigureAwait(false);
    }
}
