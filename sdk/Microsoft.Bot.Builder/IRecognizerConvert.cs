namespace Microsoft.Bot.Builder;

/// <summary>A result with a type of its own.</summary>
public interface IRecognizerConvert
{
    /// <summary>Takes over a result, usually a <see cref="RecognizerResult"/>.</summary>
    void Convert(dynamic result);
}
