using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Recognizes dates, times, their ranges, durations and recurring times.</summary>
public class DateTimeRecognizer : Recognizer<DateTimeOptions>
{
    public DateTimeRecognizer(
        string targetCulture, DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = false)
        : base(targetCulture, options, lazyInitialization)
    {
    }

    public DateTimeRecognizer(DateTimeOptions options = DateTimeOptions.None, bool lazyInitialization = true)
        : base(null, options, lazyInitialization)
    {
    }

    /// <summary>"values" of a result is a <c>List&lt;Dictionary&lt;string, string&gt;&gt;</c> with timex, type, and
    /// value or start and end; the past stands before the future, the morning before the afternoon.</summary>
    /// <param name="query">The text.</param>
    /// <param name="culture">Its culture.</param>
    /// <param name="options">None changes the result.</param>
    /// <param name="refTime">What "today" and "now" mean; null for the local time of this machine.</param>
    /// <param name="fallbackToDefaultCulture">Whether English is read for a culture that is not supported, which
    /// otherwise throws <see cref="ArgumentException"/>.</param>
    public static List<ModelResult> RecognizeDateTime(
        string query,
        string culture,
        DateTimeOptions options = DateTimeOptions.None,
        DateObject? refTime = null,
        bool fallbackToDefaultCulture = true) =>
        TimeReader.Table.Get(culture, fallbackToDefaultCulture)
            .Read(query, refTime ?? TimeProvider.System.GetLocalNow().DateTime);
}
