using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Mentions in a message; all of these throw when the mentioned account is missing.</summary>
public static class ActivityExtensions
{
    /// <summary>Whether a mention entity names this account.</summary>
    public static bool MentionsId(this IMessageActivity activity, string id) =>
        activity.GetMentions().Any(mention => mention.Mentioned.Id == id);

    /// <summary>Whether a mention entity names the recipient, usually the bot.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) => activity.MentionsId(activity.Recipient.Id);

    /// <summary>Takes the mentions of the recipient out of the text, which is changed and returned.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) =>
        activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>
    /// Takes the mentions of an account out of the text, which is changed and returned. A mention without a text
    /// of its own stands there as the name between <c>at</c> tags.
    /// </summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned.Id == id))
        {
            var pattern = mention.Text == null
                ? $"<at>{Regex.Escape(mention.Mentioned.Name)}</at>"
                : Regex.Escape(mention.Text);
            activity.Text = Regex.Replace(activity.Text, pattern, string.Empty, RegexOptions.IgnoreCase).Trim();
        }

        return activity.Text;
    }
}
