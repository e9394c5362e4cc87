using System.Globalization;
using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Finds intents and entities in an activity; the base class itself finds nothing and throws.</summary>
public class Recognizer
{
    /// <summary>The intent when several recognizers disagree.</summary>
    public const string ChooseIntent = "ChooseIntent";

    /// <summary>The intent when there is none.</summary>
    public const string NoneIntent = "None";

    public Recognizer([CallerFilePath] string callerPath = "", [CallerLineNumber] int callerLine = 0)
    {
    }

    [JsonProperty("id")]
    public string Id { get; set; }

    /// <summary>Gets the events; while it is the null client, that of the turn state does.</summary>
    [JsonIgnore]
    public IBotTelemetryClient TelemetryClient { get; set; } = new NullBotTelemetryClient();

    public virtual Task<RecognizerResult> RecognizeAsync(
        DialogContext dialogContext,
        Activity activity,
        CancellationToken cancellationToken = default,
        Dictionary<string, string> telemetryProperties = null,
        Dictionary<string, double> telemetryMetrics = null) => throw new NotImplementedException();

    /// <summary>As the other one, converted; the properties and metrics are not passed on.</summary>
    public virtual async Task<T> RecognizeAsync<T>(
        DialogContext dialogContext,
        Activity activity,
        CancellationToken cancellationToken = default,
        Dictionary<string, string> telemetryProperties = null,
        Dictionary<string, double> telemetryMetrics = null)
        where T : IRecognizerConvert, new()
    {
        var result = new T();
        result.Convert(await RecognizeAsync(dialogContext, activity, cancellationToken));
        return result;
    }

    /// <summary>Puts the results with an intent, by recognizer, to choice; none at all is the none intent.</summary>
    protected static RecognizerResult CreateChooseIntentResult(Dictionary<string, RecognizerResult> recognizerResults)
    {
        var candidates = new List<JObject>();
        foreach (var (id, result) in recognizerResults)
        {
            var (intent, score) = result.GetTopScoringIntent();
            if (intent == NoneIntent) continue;
            candidates.Add(new JObject
            {
                ["id"] = id,
                ["intent"] = intent,
                ["score"] = score,
                ["result"] = JObject.FromObject(result),
            });
        }

        var chosen = new RecognizerResult
        {
            Text = recognizerResults.Values.LastOrDefault()?.Text,
            Intents = new Dictionary<string, IntentScore>
            {
                [candidates.Count > 0 ? ChooseIntent : NoneIntent] = new() { Score = 1 },
            },
        };
        if (candidates.Count > 0) chosen.Properties = new Dictionary<string, object> { ["candidates"] = candidates };
        return chosen;
    }

    /// <summary>The facts about a result; properties of the same name replace them.</summary>
    protected virtual Dictionary<string, string> FillRecognizerResultTelemetryProperties(
        RecognizerResult recognizerResult,
        Dictionary<string, string> telemetryProperties,
        DialogContext dialogContext = null)
    {
        var intents = recognizerResult.Intents;
        var score = intents.FirstOrDefault().Value?.Score;
        var facts = new Dictionary<string, string>
        {
            ["Text"] = recognizerResult.Text,
            ["AlteredText"] = recognizerResult.AlteredText,
            ["TopIntent"] = intents.FirstOrDefault().Key,
            ["TopIntentScore"] = score?.ToString("N1", CultureInfo.InvariantCulture),
            ["Intents"] = intents.Any() ? JsonConvert.SerializeObject(intents) : null,
            ["Entities"] = recognizerResult.Entities?.ToString(),
            ["AdditionalProperties"] = recognizerResult.Properties.Any()
                ? JsonConvert.SerializeObject(recognizerResult.Properties)
                : null,
        };
        if (telemetryProperties == null) return facts;
        var properties = new Dictionary<string, string>(telemetryProperties);
        foreach (var (name, fact) in facts) properties.TryAdd(name, fact);
        return properties;
    }

    protected void TrackRecognizerResult(
        DialogContext dialogContext,
        string eventName,
        Dictionary<string, string> telemetryProperties,
        Dictionary<string, double> telemetryMetrics)
    {
        if (TelemetryClient is NullBotTelemetryClient)
            TelemetryClient = dialogContext.Context.TurnState.Get<IBotTelemetryClient>() ?? TelemetryClient;
        TelemetryClient.TrackEvent(eventName, telemetryProperties, telemetryMetrics);
    }
}
