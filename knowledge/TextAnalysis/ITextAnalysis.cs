namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>Reads language, mood and personal data of a message: here, or with the Azure service.</summary>
public interface ITextAnalysis
{
    /// <summary>Never fails and takes less than three seconds, whatever becomes of a service; one call a message.</summary>
    /// <exception cref="OperationCanceledException">The turn was given up.</exception>
    Task<TextReading> AnalyzeAsync(string text, CancellationToken cancellationToken);
}
