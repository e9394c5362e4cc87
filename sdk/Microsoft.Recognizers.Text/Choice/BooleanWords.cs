namespace Microsoft.Recognizers.Text.Choice;

/// <summary>What people answer to a question that wants yes or no; "|" divides the answers.</summary>
internal static class BooleanWords
{
    public static readonly Dictionary<string, (string Yes, string No)> All = new()
    {
        [Culture.English] = (
            "true|yes|yep|yup|yeah|y|sure|ok|agree",
            "false|nope|nop|no|n|not ok|disagree"),
    };
}
