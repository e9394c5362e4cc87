namespace Microsoft.Recognizers.Text.Choice;

/// <summary>Recognizes yes and no.</summary>
public class ChoiceRecognizer : Recognizer<ChoiceOptions>
{
    public ChoiceRecognizer(
        string targetCulture, ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public ChoiceRecognizer(ChoiceOptions options = ChoiceOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    /// <summary>One result at most, the part of the text that says yes or no most clearly: "value" is a
    /// <see cref="bool"/>, "score" a <see cref="double"/> up to 1 (nothing else was said).</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture.</param>
    /// <param name="options">None yet.</param>
    /// <param name="fallbackToDefaultCulture">Whether English is read for a culture that is not supported, which
    /// otherwise throws <see cref="ArgumentException"/>.</param>
    public static List<ModelResult> RecognizeBoolean(
        string query,
        string culture,
        ChoiceOptions options = ChoiceOptions.None,
        bool fallbackToDefaultCulture = true) =>
        BooleanReader.Table.Get(culture, fallbackToDefaultCulture).Read(query);
}
