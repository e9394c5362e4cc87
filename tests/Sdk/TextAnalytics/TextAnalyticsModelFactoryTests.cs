using Azure.AI.TextAnalytics;
using Xunit;
using Make = Azure.AI.TextAnalytics.TextAnalyticsModelFactory;

namespace UnionBot.Tests.Sdk;

public sealed class TextAnalyticsModelFactoryTests
{
    private static readonly TextDocumentStatistics Counts = Make.TextDocumentStatistics(12, 1);
    private static readonly TextAnalyticsError Error = Make.TextAnalyticsError("InvalidDocument", "empty", "text");
    private static readonly TextAnalyticsWarning Warning = Make.TextAnalyticsWarning("DocumentTruncated", "cut");

    [Fact]
    public void Statistics_Values_AreKept()
    {
        var batch = Make.TextDocumentBatchStatistics(3, 2, 1, 5_000_000_000);

        Assert.Equal((12, 1), (Counts.CharacterCount, Counts.TransactionCount));
        Assert.Equal((3, 2, 1), (batch.DocumentCount, batch.ValidDocumentCount, batch.InvalidDocumentCount));
        Assert.Equal(5_000_000_000, batch.TransactionCount);
    }

    [Fact]
    public void DetectLanguageResult_Language_IsKept()
    {
        var result = Make.DetectLanguageResult("1", Counts, Make.DetectedLanguage("English", "en", 0.9, [Warning]));

        Assert.Equal(("1", false), (result.Id, result.HasError));
        Assert.Equal(("English", "en", 0.9), (
            result.PrimaryLanguage.Name, result.PrimaryLanguage.Iso6391Name, result.PrimaryLanguage.ConfidenceScore));
        Assert.Equal("cut", Assert.Single(result.PrimaryLanguage.Warnings).Message);
        Assert.Empty(Make.DetectedLanguage("English", "en", 0.9).Warnings);
    }

    [Fact]
    public void Results_WithError_ThrowOnAccess()
    {
        const string Message = "Cannot access result for document 1, due to error InvalidDocument: empty";
        Func<object>[] accesses =
        [
            () => Make.DetectLanguageResult("1", Error).PrimaryLanguage,
            () => Make.AnalyzeSentimentResult("1", Error).DocumentSentiment,
            () => Make.RecognizePiiEntitiesResult("1", Error).Entities,
            () => Make.ExtractKeyPhrasesResult("1", Error).KeyPhrases,
            () => Make.ClassifyDocumentResult("1", Error).ClassificationCategories,
        ];

        Assert.All(accesses, access => Assert.Equal(Message, Assert.Throws<InvalidOperationException>(access).Message));
    }

    [Fact]
    public void Sentiment_Values_AreKept()
    {
        var target = Make.TargetSentiment(TextSentiment.Positive, "food", 0.8, 0.2, 4, 5);
        var assessment = Make.AssessmentSentiment(TextSentiment.Positive, 0.7, 0.3, "good", true, 14, 4);
        var opinion = Make.SentenceOpinion(target, [assessment]);
        var sentence = Make.SentenceSentiment(TextSentiment.Negative, "text", 0.1, 0.2, 0.7, 3, 4, [opinion]);

        var document = Make.DocumentSentiment(TextSentiment.Mixed, 0.4, 0.2, 0.4, [sentence]);

        Assert.Equal(TextSentiment.Mixed, document.Sentiment);
        Assert.Equal(0.2, document.ConfidenceScores.Neutral);
        Assert.Equal((3, 4, "text"), (sentence.Offset, sentence.Length, document.Sentences.Single().Text));
        Assert.Equal("good", sentence.Opinions.Single().Assessments.Single().Text);
        Assert.Equal(("food", 0d), (opinion.Target.Text, opinion.Target.ConfidenceScores.Neutral));
        Assert.True(assessment.IsNegated);
        Assert.Empty(document.Warnings);
    }

    [Fact]
    public void SentenceSentiment_NullText_IsEmpty() =>
        Assert.Equal("", Make.SentenceSentiment(TextSentiment.Neutral, null, 0, 1, 0).Text);

    [Fact]
    public void PiiEntityCollection_Entities_AreKept()
    {
        var entity = Make.PiiEntity("李雷", "Person", null, 0.9, 2, 2);

        var entities = Make.PiiEntityCollection([entity], "**", [Warning]);

        Assert.Equal(PiiEntityCategory.Person, Assert.Single(entities).Category);
        Assert.Equal("**", entities.RedactedText);
        Assert.Single(entities.Warnings);
        Assert.Equal((0.9, 2, 2), (entity.ConfidenceScore, entity.Offset, entity.Length));
    }

    [Fact]
    public void ClassifyDocumentResultCollection_Results_AreKept()
    {
        var labels = Make.ClassificationCategoryCollection([Make.ClassificationCategory("overtime", 0.9)], [Warning]);
        var result = Make.ClassifyDocumentResult("1", Counts, labels, [Warning]);

        var results = Make.ClassifyDocumentResultCollection([result], null, "union", "production");

        Assert.Equal("overtime", results[0].ClassificationCategories[0].Category);
        Assert.Single(results[0].Warnings);
        Assert.Single(results[0].ClassificationCategories.Warnings);
        Assert.Equal(("union", "production"), (results.ProjectName, results.DeploymentName));
    }

    [Fact]
    public void KeyPhraseResults_Values_AreKept()
    {
        var result = Make.ExtractKeyPhrasesResult("1", Counts, Make.KeyPhraseCollection(["overtime"]));
        var batch = Make.TextDocumentBatchStatistics(1, 1, 0, 1);

        var results = Make.ExtractKeyPhrasesResultCollection([result], batch, "latest");

        Assert.Equal("overtime", Assert.Single(results[0].KeyPhrases));
        Assert.Equal("latest", results.ModelVersion);
        Assert.Same(batch, results.Statistics);
        Assert.Equal(12, results[0].Statistics.CharacterCount);
    }
}
