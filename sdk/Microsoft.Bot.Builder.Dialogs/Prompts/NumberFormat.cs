using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>How the recognizers write a number in a locale.</summary>
internal static class NumberFormat
{
    public static IFormatProvider Of(string locale)
    {
        try
        {
            return new CultureInfo(locale);
        }
        catch (CultureNotFoundException) when (CultureInfo.GetCultures(CultureTypes.AllCultures).Length <= 1)
        {
            return CultureInfo.InvariantCulture; // a process without culture data, where the recognizers do the same
        }
    }
}
