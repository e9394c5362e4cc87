namespace Microsoft.Recognizers.Text.Number;

/// <summary>One for languages with spaces between words, one for Chinese and Japanese.</summary>
internal interface INumberReader
{
    /// <summary>The numbers of the text, from left to right, none over another.</summary>
    IEnumerable<NumberMatch> Read(string text);
}
