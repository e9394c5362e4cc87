using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;

namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for choices in an utterance by their words, else by their numbers.</summary>
public class ChoiceRecognizers
{
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null) =>
        RecognizeChoices(utterance, choices.Select(choice => new Choice(choice)).ToList(), options);

    /// <summary>
    /// By words; if there are none by ordinals, and if there are none of these either, by numbers from 1.
    /// </summary>
    public static List<ModelResult<FoundChoice>> RecognizeChoices(
        string utterance, IList<Choice> list, FindChoicesOptions options = null)
    {
        utterance ??= string.Empty;
        var found = Find.FindChoices(utterance, list, options);
        if (found.Count > 0) return found;

        var locale = options?.Locale ?? Culture.English;
        var numbers = new List<ModelResult>();
        if (options == null || options.RecognizeOrdinals)
            numbers = NumberRecognizer.RecognizeOrdinal(utterance, locale);
        if (numbers.Count == 0 && (options == null || options.RecognizeNumbers))
            numbers = NumberRecognizer.RecognizeNumber(utterance, locale);

        foreach (var number in numbers)
        {
            var index = Position(number.Resolution["value"].ToString(), list.Count) - 1;
            if (index is not int place || place < 0 || place >= list.Count) continue;
            found.Add(new ModelResult<FoundChoice>
            {
                Start = number.Start,
                End = number.End,
                TypeName = "choice",
                Text = number.Text,
                Resolution = new FoundChoice { Value = list[place].Value, Index = place, Score = 1 },
            });
        }

        found.Sort((a, b) => a.Start - b.Start);
        return found;
    }

    // "2", or from the end as in "end-1"; null for anything else, as a fraction
    private static int? Position(string value, int count)
    {
        var sum = 0L;
        var expression = value
            .Replace("end", count.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("-", "+-", StringComparison.Ordinal);
        foreach (var term in expression.Split('+', StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(term, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)) return null;
            sum += number;
        }

        return sum is > 0 and <= int.MaxValue ? (int)sum : null;
    }
}
