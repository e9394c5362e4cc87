namespace Microsoft.Recognizers.Text.Number;

/// <summary>Finds ordinals, such as "third" or "第三", in the text of one language.</summary>
internal interface IOrdinalReader
{
    /// <summary>The ordinals of the text, from left to right, none over another.</summary>
    IEnumerable<OrdinalMatch> Read(string text);
}
