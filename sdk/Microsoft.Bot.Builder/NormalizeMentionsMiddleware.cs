using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Takes the <c>at</c> tags out of messages and their mentions, keeping what they enclose, for channels that write
/// mentions as tags.
/// </summary>
public class NormalizeMentionsMiddleware : IMiddleware
{
    private const string Closing = "</at>";

    public NormalizeMentionsMiddleware()
    {
    }

    /// <summary>
    /// Whether mentions of the bot go altogether; of the entities only mentions of others are kept then, as published.
    /// </summary>
    public bool RemoveRecipientMention { get; set; } = true;

    public async Task OnTurnAsync(
        ITurnContext turnContext, NextDelegate next, CancellationToken cancellationToken = default)
    {
        if (turnContext.Activity.Type == ActivityTypes.Message) Normalize(turnContext.Activity);
        await next(cancellationToken).ConfigureAwait(false);
    }

    private static string WithoutTags(string text)
    {
        if (string.IsNullOrEmpty(text)) return text;
        while (true)
        {
            var start = text.IndexOf("<at", StringComparison.OrdinalIgnoreCase);
            var end = start < 0 ? -1 : text.IndexOf('>', start);
            var close = end < 0 ? -1 : text.IndexOf(Closing, end, StringComparison.OrdinalIgnoreCase);
            if (close < 0) return text;

            // Teams writes no space between a mention and what follows it
            var rest = text[(close + Closing.Length)..];
            if (!char.IsWhiteSpace(rest.FirstOrDefault())) rest = " " + rest;
            text = string.Concat(text.AsSpan(0, start), text.AsSpan(end + 1, close - end - 1), rest);
        }
    }

    private void Normalize(Activity activity)
    {
        if (RemoveRecipientMention)
        {
            activity.RemoveRecipientMention();
            activity.Entities = activity.Entities?
                .Where(e => e.Type == "mention" && (string)e.Properties["mentioned"]?["id"] != activity.Recipient.Id)
                .ToList();
        }

        activity.Text = WithoutTags(activity.Text);
        foreach (var mention in activity.Entities?.Where(e => e.Type == "mention") ?? [])
            mention.Properties["text"] = WithoutTags((string)mention.Properties["text"])?.Trim();
    }
}
