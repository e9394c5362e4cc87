namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>One reading of a date or time; what the reading does not have is null.</summary>
public class DateTimeResolution
{
    /// <summary>Start of a range.</summary>
    public string Start { get; set; }

    /// <summary>End of a range, which it excludes.</summary>
    public string End { get; set; }

    /// <summary>As the point, range or duration is written in TIMEX3, where X stands for an unknown digit.</summary>
    public string Timex { get; set; }

    /// <summary>A point as date, time or both, a duration in seconds.</summary>
    public string Value { get; set; }
}
