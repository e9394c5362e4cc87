namespace Microsoft.Recognizers.Text.Number;

/// <summary>Recognizes numbers and ordinals, in digits and words.</summary>
public class NumberRecognizer : Recognizer<NumberOptions>
{
    public NumberRecognizer(
        string targetCulture, NumberOptions options = NumberOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public NumberRecognizer(NumberOptions options = NumberOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    /// <summary>Numbers; "value" is text in the format of the culture, with fifteen digits at most.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture.</param>
    /// <param name="options">Not needed for numbers.</param>
    /// <param name="fallbackToDefaultCulture">Whether English is read for a culture that is not supported, which
    /// otherwise throws <see cref="ArgumentException"/>.</param>
    public static List<ModelResult> RecognizeNumber(
        string query,
        string culture,
        NumberOptions options = NumberOptions.None,
        bool fallbackToDefaultCulture = true) =>
        NumberModels.Table.Get(culture, fallbackToDefaultCulture).Numbers(query);

    /// <summary>Ordinals; the "value" of those of type "ordinal.relative" is "end+0" or the like.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture.</param>
    /// <param name="options">Whether relative ordinals are suppressed.</param>
    /// <param name="fallbackToDefaultCulture">Whether English is read for a culture that is not supported, which
    /// otherwise throws <see cref="ArgumentException"/>.</param>
    public static List<ModelResult> RecognizeOrdinal(
        string query,
        string culture,
        NumberOptions options = NumberOptions.None,
        bool fallbackToDefaultCulture = true) =>
        NumberModels.Table.Get(culture, fallbackToDefaultCulture).Ordinals(query, options);
}
