namespace Microsoft.Recognizers.Text.NumberWithUnit;

/// <summary>Recognizes amounts: "value" as numbers have it, and "unit".</summary>
public class NumberWithUnitRecognizer : Recognizer<NumberWithUnitOptions>
{
    public NumberWithUnitRecognizer(
        string targetCulture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public NumberWithUnitRecognizer(
        NumberWithUnitOptions options = NumberWithUnitOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    /// <summary>Money, with the name of the currency as unit.</summary>
    public static List<ModelResult> RecognizeCurrency(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true) => UnitWords.Currency.Read(query, culture, fallbackToDefaultCulture);

    /// <summary>Degrees; the unit is "C", "F", "K" or "Degree".</summary>
    public static List<ModelResult> RecognizeTemperature(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true) => UnitWords.Temperature.Read(query, culture, fallbackToDefaultCulture);

    /// <summary>Lengths, weights, volumes, areas, speeds and amounts of data.</summary>
    public static List<ModelResult> RecognizeDimension(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true) => UnitWords.Dimension.Read(query, culture, fallbackToDefaultCulture);

    /// <summary>Ages; the unit is "Year", "Month", "Week" or "Day".</summary>
    public static List<ModelResult> RecognizeAge(
        string query,
        string culture,
        NumberWithUnitOptions options = NumberWithUnitOptions.None,
        bool fallbackToDefaultCulture = true) => UnitWords.Age.Read(query, culture, fallbackToDefaultCulture);
}
