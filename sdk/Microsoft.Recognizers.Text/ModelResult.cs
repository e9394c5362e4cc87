namespace Microsoft.Recognizers.Text;

/// <summary>One thing recognized in a text.</summary>
public class ModelResult
{
    /// <summary>The part of the text, as the recognizer saw it (dates: in lower case).</summary>
    public string Text { get; set; }

    /// <summary>Index of the first character.</summary>
    public int Start { get; set; }

    /// <summary>Index of the last character, inclusive.</summary>
    public int End { get; set; }

    /// <summary>What was recognized: "number", "ordinal", "boolean", "datetimeV2.date" ...</summary>
    public string TypeName { get; set; }

    /// <summary>What it means: "value" of numbers and booleans, "values" of dates, a list of dictionaries.</summary>
    public SortedDictionary<string, object> Resolution { get; set; }
}
