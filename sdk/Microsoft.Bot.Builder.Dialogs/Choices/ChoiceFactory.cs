using System.Globalization;
using System.Text;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Messages that offer choices; null choices stand for none.</summary>
public class ChoiceFactory
{
    /// <summary>Shows the choices as the channel shows them best.</summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null) => ForChannel(channelId, list, text, speak, options, null, null);

    /// <summary>
    /// Suggested actions if the channel has them, else a card; text if a title is too long for a button, on one line
    /// for up to three short titles.
    /// </summary>
    public static IMessageActivity ForChannel(
        string channelId,
        IList<Choice> list,
        string text = null,
        string speak = null,
        ChoiceFactoryOptions options = null,
        string conversationType = null,
        IList<string> toList = null)
    {
        channelId ??= string.Empty;
        list ??= [];
        var longest = list.Select(TitleLength).DefaultIfEmpty().Max();
        if (longest > Channel.MaxActionTitleLength(channelId)) return List(list, text, speak, options);
        if (Channel.SupportsSuggestedActions(channelId, list.Count, conversationType))
            return SuggestedAction(list, text, speak, toList);
        if (Channel.SupportsCardActions(channelId, list.Count)) return HeroCard(list, text, speak);
        return list.Count <= 3 ? Inline(list, text, speak, options) : List(list, text, speak, options);
    }

    /// <summary>As "text (1) a, (2) b, or (3) c".</summary>
    public static Activity Inline(
        IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var separator = options?.InlineSeparator ?? ", ";
        var last = choices.Count == 2 ? options?.InlineOr ?? " or " : options?.InlineOrMore ?? ", or ";
        var message = new StringBuilder(text).Append(' ');
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0) message.Append(i == choices.Count - 1 ? last : separator);
            if (options?.IncludeNumbers ?? true)
                message.Append(CultureInfo.InvariantCulture, $"({i + 1}) ");
            message.Append(Title(choices[i]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    public static Activity List(
        IList<string> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null) =>
        List(ToChoices(choices), text, speak, options);

    /// <summary>One choice a line below the text, numbered or with dashes.</summary>
    public static Activity List(
        IList<Choice> choices, string text = null, string speak = null, ChoiceFactoryOptions options = null)
    {
        choices ??= [];
        var message = new StringBuilder(text).Append("\n\n   ");
        for (var i = 0; i < choices.Count; i++)
        {
            if (i > 0) message.Append("\n   ");
            if (options?.IncludeNumbers ?? true) message.Append(CultureInfo.InvariantCulture, $"{i + 1}. ");
            else message.Append("- ");
            message.Append(Title(choices[i]));
        }

        return MessageFactory.Text(message.ToString(), speak, InputHints.ExpectingInput);
    }

    public static IMessageActivity SuggestedAction(
        IList<string> choices, string text = null, string speak = null) =>
        SuggestedAction(ToChoices(choices), text, speak, null);

    public static IMessageActivity SuggestedAction(
        IList<string> choices, string text = null, string speak = null, IList<string> toList = null) =>
        SuggestedAction(ToChoices(choices), text, speak, toList);

    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string text = null, string speak = null) =>
        SuggestedAction(choices, text, speak, null);

    /// <summary>Buttons below the message, seen by everybody unless user ids are listed.</summary>
    public static IMessageActivity SuggestedAction(
        IList<Choice> choices, string text = null, string speak = null, IList<string> toList = null) =>
        MessageFactory.SuggestedActions(Actions(choices), text, speak, InputHints.ExpectingInput, toList);

    /// <summary>A card with the text and a button for each choice.</summary>
    public static IMessageActivity HeroCard(IList<Choice> choices, string text = null, string speak = null)
    {
        var card = new HeroCard(text: text, buttons: Actions(choices)).ToAttachment();
        return MessageFactory.Attachment(new List<Attachment> { card }, null, speak, InputHints.ExpectingInput);
    }

    public static IList<Choice> ToChoices(IList<string> choices) =>
        choices == null ? [] : choices.Select(choice => new Choice(choice)).ToList();

    private static List<CardAction> Actions(IList<Choice> choices) =>
        (choices ?? []).Select(choice => choice.Action ?? new CardAction
        {
            Type = ActionTypes.ImBack,
            Value = choice.Value,
            Title = choice.Value,
        }).ToList();

    private static string Title(Choice choice) => choice.Action?.Title ?? choice.Value;

    private static int TitleLength(Choice choice) =>
        string.IsNullOrEmpty(choice.Action?.Title) ? choice.Value.Length : choice.Action.Title.Length;
}
