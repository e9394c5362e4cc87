namespace Azure.AI.TextAnalytics;

/// <summary>A thing a sentence speaks about, and what it says of it.</summary>
public readonly struct SentenceOpinion
{
    internal SentenceOpinion(TargetSentiment target, IReadOnlyCollection<AssessmentSentiment> assessments)
    {
        Target = target;
        Assessments = assessments;
    }

    public TargetSentiment Target { get; }

    /// <summary>In "the food is good", "good"; may stand in another sentence than the target.</summary>
    public IReadOnlyCollection<AssessmentSentiment> Assessments { get; }
}
