namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>The engine in this process: well under a millisecond a message, no network.</summary>
public sealed class LocalTextAnalysis(KnowledgeBase knowledge) : ITextAnalysis
{
    /// <summary>The same without a task.</summary>
    public TextReading Read(string text) => new(
        knowledge.Languages.Read(text) ?? LanguageReader.Chinese, knowledge.Sentiment.Read(text), Redactor.Redact(text));

    public Task<TextReading> AnalyzeAsync(string text, CancellationToken cancellationToken) => Task.FromResult(Read(text));
}
