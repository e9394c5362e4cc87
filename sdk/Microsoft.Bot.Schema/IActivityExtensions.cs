namespace Microsoft.Bot.Schema;

/// <summary>The locale of an activity, which the interface itself leaves out.</summary>
public static class IActivityExtensions
{
    /// <summary>The activity's locale, null when it has none or is not an <see cref="Activity"/>.</summary>
    public static string GetLocale(this IActivity activity) => (activity as Activity)?.Locale;

    /// <summary>Does nothing to what is not an <see cref="Activity"/>.</summary>
    public static void SetLocale(this IActivity activity, string locale)
    {
        if (activity is Activity changed) changed.Locale = locale;
    }
}
