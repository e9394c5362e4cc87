namespace Azure.AI.TextAnalytics;

// the names are the task kinds on the wire
internal enum AnalysisKind
{
    LanguageDetection,
    SentimentAnalysis,
    PiiEntityRecognition,
    KeyPhraseExtraction,
}
