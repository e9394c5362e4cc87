namespace Azure.AI.TextAnalytics;

/// <summary>Sentiment of one sentence, its place in the document, and opinions on things named in it.</summary>
public readonly struct SentenceSentiment
{
    internal SentenceSentiment(
        TextSentiment sentiment,
        string text,
        SentimentConfidenceScores confidenceScores,
        int offset,
        int length,
        IReadOnlyCollection<SentenceOpinion> opinions)
    {
        Sentiment = sentiment;
        Text = text ?? "";
        ConfidenceScores = confidenceScores;
        Offset = offset;
        Length = length;
        Opinions = opinions;
    }

    public TextSentiment Sentiment { get; }

    /// <summary>Empty, never null, if the service left it out.</summary>
    public string Text { get; }

    public SentimentConfidenceScores ConfidenceScores { get; }

    /// <summary>Empty unless <see cref="AnalyzeSentimentOptions.IncludeOpinionMining"/> was set.</summary>
    public IReadOnlyCollection<SentenceOpinion> Opinions { get; }

    /// <summary>In the document, in UTF-16 units.</summary>
    public int Offset { get; }

    /// <summary>In UTF-16 units.</summary>
    public int Length { get; }
}
