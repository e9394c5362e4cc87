using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.DateTime;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

internal static class DateTimeResults
{
    /// <summary>A Wednesday.</summary>
    public static readonly DateTime Reference = new(2026, 3, 4, 15, 20, 0);

    public static List<ModelResult> Recognize(string query, string culture) =>
        DateTimeRecognizer.RecognizeDateTime(query, culture, refTime: Reference);

    /// <summary>Checks the one result; values are "timex value" or "timex start>end", divided by "|".</summary>
    public static void Check(string culture, string query, string text, string type, string values)
    {
        var result = Assert.Single(Recognize(query, culture));

        Assert.Equal(text, result.Text);
        Assert.Equal(query.Replace('，', ',').IndexOf(text, StringComparison.OrdinalIgnoreCase), result.Start);
        Assert.Equal(result.Start + text.Length - 1, result.End);
        Assert.Equal("datetimeV2." + type, result.TypeName);
        Assert.All(Values(result), value => Assert.Equal(type, value["type"]));
        Assert.Equal(values, string.Join('|', Values(result).Select(Write)));
    }

    private static List<Dictionary<string, string>> Values(ModelResult result) =>
        Assert.IsType<List<Dictionary<string, string>>>(result.Resolution["values"]);

    private static string Write(Dictionary<string, string> value) =>
        value["timex"] + " " + (value.TryGetValue("value", out var single)
            ? single : value.GetValueOrDefault("start") + ">" + value.GetValueOrDefault("end"));
}
