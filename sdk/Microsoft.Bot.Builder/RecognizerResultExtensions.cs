namespace Microsoft.Bot.Builder;

/// <summary>Picks from what a recognizer understood.</summary>
public static class RecognizerResultExtensions
{
    /// <summary>The intent with the highest score, the first of equals; an empty name and 0 if all are 0.</summary>
    public static (string intent, double score) GetTopScoringIntent(this RecognizerResult result)
    {
        ArgumentNullException.ThrowIfNull(result);
        ArgumentNullException.ThrowIfNull(result.Intents, nameof(result.Intents));
        var top = (intent: string.Empty, score: 0.0);
        foreach (var (intent, value) in result.Intents)
        {
            if (value.Score > top.score) top = (intent, value.Score.Value);
        }

        return top;
    }
}
