using System.Globalization;
using System.Text.Json;

namespace Azure.AI.TextAnalytics;

internal static class SentimentReader
{
    public static DocumentSentiment Read(JsonElement document)
    {
        List<JsonElement> sentences = [.. document.Items("sentences")];
        return new(
            Sentiment(document),
            Scores(document),
            [.. sentences.Select(sentence => Sentence(sentence, sentences))],
            AnalysisReader.Warnings(document));
    }

    private static SentenceSentiment Sentence(JsonElement sentence, List<JsonElement> sentences) =>
        new(
            Sentiment(sentence),
            sentence.Text("text"),
            Scores(sentence),
            sentence.Number("offset"),
            sentence.Number("length"),
            [.. sentence.Items("targets").Select(target => Opinion(target, sentences))]);

    private static SentenceOpinion Opinion(JsonElement target, List<JsonElement> sentences)
    {
        var references = target.Items("relations")
            .Where(relation => relation.Text("relationType") == "assessment")
            .Select(relation => relation.Text("ref"));
        return new(Target(target), [.. references.Select(reference => Assessment(Find(reference, sentences)))]);
    }

    // "#/documents/0/sentences/2/assessments/1"; a reference stays inside its document
    private static JsonElement Find(string reference, List<JsonElement> sentences)
    {
        var parts = reference.Split('/');
        if (parts is [.., "documents", _, "sentences", var sentence, "assessments", var assessment]
            && Index(sentence) is var i and >= 0 && i < sentences.Count
            && Index(assessment) is var j and >= 0
            && sentences[i].Items("assessments").Skip(j).Take(1).ToList() is [var found])
            return found;
        throw new InvalidOperationException($"Failed to parse element reference: {reference}");
    }

    private static int Index(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var index) ? index : -1;

    private static TargetSentiment Target(JsonElement target)
    {
        var scores = target.GetProperty("confidenceScores");
        return new(
            Sentiment(target),
            target.Text("text"),
            scores.Score("positive"),
            scores.Score("negative"),
            target.Number("offset"),
            target.Number("length"));
    }

    private static AssessmentSentiment Assessment(JsonElement assessment)
    {
        var scores = assessment.GetProperty("confidenceScores");
        return new(
            Sentiment(assessment),
            scores.Score("positive"),
            scores.Score("negative"),
            assessment.Text("text"),
            assessment.GetProperty("isNegated").GetBoolean(),
            assessment.Number("offset"),
            assessment.Number("length"));
    }

    private static SentimentConfidenceScores Scores(JsonElement element)
    {
        var scores = element.GetProperty("confidenceScores");
        return new(scores.Score("positive"), scores.Score("neutral"), scores.Score("negative"));
    }

    private static TextSentiment Sentiment(JsonElement element)
    {
        var name = element.Text("sentiment");
        return name?.ToUpperInvariant() switch
        {
            "POSITIVE" => TextSentiment.Positive,
            "NEUTRAL" => TextSentiment.Neutral,
            "NEGATIVE" => TextSentiment.Negative,
            "MIXED" => TextSentiment.Mixed,
            _ => throw new ArgumentOutOfRangeException(nameof(element), name, "Unknown TextSentiment value."),
        };
    }
}
