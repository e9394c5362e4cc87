namespace Azure.AI.TextAnalytics;

/// <summary>Makes the results of the client, whose constructors are internal, for tests that replace it.</summary>
public static partial class TextAnalyticsModelFactory
{
    public static TextDocumentStatistics TextDocumentStatistics(int characterCount, int transactionCount) =>
        new(characterCount, transactionCount);

    public static TextDocumentBatchStatistics TextDocumentBatchStatistics(
        int documentCount, int validDocumentCount, int invalidDocumentCount, long transactionCount) =>
        new(documentCount, validDocumentCount, invalidDocumentCount, transactionCount);

    /// <summary>Throws if <paramref name="code"/> is null or empty.</summary>
    public static TextAnalyticsError TextAnalyticsError(string code, string message, string target = default) =>
        new(code, message, target);

    /// <summary>Throws if <paramref name="code"/> is null or empty.</summary>
    public static TextAnalyticsWarning TextAnalyticsWarning(string code, string message) => new(code, message);

    public static DetectedLanguage DetectedLanguage(
        string name, string iso6391Name, double confidenceScore, IList<TextAnalyticsWarning> warnings = default) =>
        new(name, iso6391Name, confidenceScore, warnings ?? []);

    public static DetectLanguageResult DetectLanguageResult(
        string id, TextDocumentStatistics statistics, DetectedLanguage detectedLanguage) =>
        new(id, statistics, detectedLanguage);

    public static DetectLanguageResult DetectLanguageResult(string id, TextAnalyticsError error) => new(id, error);

    public static DetectLanguageResultCollection DetectLanguageResultCollection(
        IEnumerable<DetectLanguageResult> list, TextDocumentBatchStatistics statistics, string modelVersion) =>
        new(list.ToList(), statistics, modelVersion);

    public static KeyPhraseCollection KeyPhraseCollection(
        IList<string> keyPhrases, IList<TextAnalyticsWarning> warnings = default) =>
        new(keyPhrases, warnings ?? []);

    public static ExtractKeyPhrasesResult ExtractKeyPhrasesResult(
        string id, TextDocumentStatistics statistics, KeyPhraseCollection keyPhrases) =>
        new(id, statistics, keyPhrases);

    public static ExtractKeyPhrasesResult ExtractKeyPhrasesResult(string id, TextAnalyticsError error) =>
        new(id, error);

    public static ExtractKeyPhrasesResultCollection ExtractKeyPhrasesResultCollection(
        IEnumerable<ExtractKeyPhrasesResult> list, TextDocumentBatchStatistics statistics, string modelVersion) =>
        new(list.ToList(), statistics, modelVersion);

    public static PiiEntity PiiEntity(
        string text, string category, string subCategory, double score, int offset, int length) =>
        new(text, category, subCategory, score, offset, length);

    public static PiiEntityCollection PiiEntityCollection(
        IEnumerable<PiiEntity> entities, string redactedText, IEnumerable<TextAnalyticsWarning> warnings = default) =>
        new(entities.ToList(), redactedText, [.. warnings ?? []]);

    public static RecognizePiiEntitiesResult RecognizePiiEntitiesResult(
        string id, TextDocumentStatistics statistics, PiiEntityCollection entities) =>
        new(id, statistics, entities);

    public static RecognizePiiEntitiesResult RecognizePiiEntitiesResult(string id, TextAnalyticsError error) =>
        new(id, error);

    public static RecognizePiiEntitiesResultCollection RecognizePiiEntitiesResultCollection(
        IEnumerable<RecognizePiiEntitiesResult> list, TextDocumentBatchStatistics statistics, string modelVersion) =>
        new(list.ToList(), statistics, modelVersion);
}
