using static Azure.AI.TextAnalytics.TextAnalyticsClientOptions;

namespace Azure.AI.TextAnalytics;

internal static class VersionCheck
{
    public static void Operation(string name, ServiceVersion added, ServiceVersion current)
    {
        if (current < added) throw NotSupported(name, added, current);
    }

    public static void Property(object model, bool? value, string name, ServiceVersion added, ServiceVersion current)
    {
        if (value.HasValue) Operation($"{model.GetType().Name}.{name}", added, current);
    }

    public static NotSupportedException NotSupported(string name, ServiceVersion added, ServiceVersion current) =>
        new($"{name} is not available in API version {GetVersionString(current)}. "
            + $"Use service API version {GetVersionString(added)} or newer.");
}
