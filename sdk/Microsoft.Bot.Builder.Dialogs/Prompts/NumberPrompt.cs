using System.Globalization;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for a number, which may have a unit behind it.</summary>
/// <typeparam name="T">int, long, float, double or decimal; anything else throws NotSupportedException.</typeparam>
public class NumberPrompt<T> : Prompt<T>
    where T : struct
{
    /// <param name="dialogId">Must not be blank.</param>
    /// <param name="validator">Decides what is valid; null takes everything that is recognized.</param>
    /// <param name="defaultLocale">Used when the activity has none; null stands for English.</param>
    public NumberPrompt(string dialogId, PromptValidator<T> validator = null, string defaultLocale = null)
        : base(dialogId, validator)
    {
        DefaultLocale = defaultLocale;
        if (default(T) is not (float or int or long or double or decimal))
        {
            throw new NotSupportedException(
                "NumberPrompt: type argument T of type 'typeof(T)' is not supported");
        }
    }

    public string DefaultLocale { get; set; }

    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        PromptState.SendAsync(turnContext, options, isRetry, cancellationToken);

    /// <summary>Takes the first number in the text, unless the type cannot hold it.</summary>
    protected override Task<PromptRecognizerResult<T>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        var result = new PromptRecognizerResult<T>();
        if (PromptState.MessageText(turnContext) is not { } text) return Task.FromResult(result);
        var locale = turnContext.Activity.Locale ?? DefaultLocale ?? Culture.English;
        var found = Recognize(text, locale);
        if (found.Count > 0 && Parse(found[0].Resolution["value"]?.ToString(), NumberFormat.Of(locale)) is T number)
        {
            result.Succeeded = true;
            result.Value = number;
        }

        return Task.FromResult(result);
    }

    private static List<ModelResult> Recognize(string text, string locale)
    {
        Func<List<ModelResult>>[] attempts =
        [
            () => NumberRecognizer.RecognizeNumber(text, locale),
            () => NumberWithUnitRecognizer.RecognizeCurrency(text, locale),
            () => NumberWithUnitRecognizer.RecognizeAge(text, locale),
            () => NumberWithUnitRecognizer.RecognizeTemperature(text, locale),
            () => NumberWithUnitRecognizer.RecognizeDimension(text, locale),
        ];
        return attempts.Select(attempt => attempt()).FirstOrDefault(found => found.Count > 0) ?? [];
    }

    private static object Parse(string text, IFormatProvider format) => default(T) switch
    {
        float when float.TryParse(text, NumberStyles.Any, format, out var number) => number,
        int when int.TryParse(text, NumberStyles.Any, format, out var number) => number,
        long when long.TryParse(text, NumberStyles.Any, format, out var number) => number,
        double when double.TryParse(text, NumberStyles.Any, format, out var number) => number,
        decimal when decimal.TryParse(text, NumberStyles.Any, format, out var number) => number,
        _ => null,
    };
}
