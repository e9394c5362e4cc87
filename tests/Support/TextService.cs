using System.Collections.Concurrent;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json.Linq;

namespace UnionBot.Tests.Support;

/// <summary>How the service behaves.</summary>
public enum TextServiceState { Well, Slow, TooManyRequests, Broken, Garbage, Refusing }

/// <summary>The REST API of the Azure Language service on this machine, as the published client speaks it.</summary>
public sealed class TextService : IAsyncDisposable
{
    private readonly ConcurrentQueue<JObject> requests = [];
    private readonly CancellationTokenSource stopped = new();
    private WebApplication app = null!; // StartAsync sets it

    public TextServiceState State { get; set; }

    /// <summary>Requests that fail before the service is well, whatever its state.</summary>
    public int FailFirst { get; set; }

    /// <summary>What it says of every message: language and negative score; <see cref="Name"/> is what it takes for a name.</summary>
    public (string Language, double Negative) Says { get; set; } = ("en", 0);

    public string Name { get; set; } = "阿依古丽";

    public string Endpoint => app.Urls.Single();

    public IReadOnlyList<JObject> Requests => [.. requests];

    public IReadOnlyList<string> Kinds => [.. requests.Select(request => (string)request["kind"]!).Order(StringComparer.Ordinal)];

    public string[] Settings => ["--TextAnalytics:Endpoint", Endpoint, "--TextAnalytics:Key", "key"];

    public static async Task<TextService> StartAsync(TextServiceState state = TextServiceState.Well)
    {
        var service = new TextService { State = state };
        var builder = WebApplication.CreateBuilder();
        builder.Logging.ClearProviders();
        service.app = builder.Build();
        service.app.Urls.Add("http://127.0.0.1:0");
        service.app.MapPost("/language/:analyze-text", service.AnswerAsync);
        await service.app.StartAsync();
        return service;
    }

    public Task StopAsync() => app.StopAsync();

    public async ValueTask DisposeAsync()
    {
        await stopped.CancelAsync();
        await app.DisposeAsync();
        stopped.Dispose();
    }

    private async Task<IResult> AnswerAsync(HttpRequest request)
    {
        using var reader = new StreamReader(request.Body);
        var body = JObject.Parse(await reader.ReadToEndAsync());
        requests.Enqueue(body);
        if (FailFirst > 0)
        {
            FailFirst--;
            return Results.StatusCode(500);
        }
        switch (State)
        {
            case TextServiceState.TooManyRequests:
                return Error(429);
            case TextServiceState.Broken:
                return Error(500);
            case TextServiceState.Refusing:
                return Error(401);
            case TextServiceState.Garbage:
                return Results.Text("<html>我不是JSON</html>", "application/json");
            case TextServiceState.Slow:
                using (var ends = CancellationTokenSource.CreateLinkedTokenSource(stopped.Token, request.HttpContext.RequestAborted))
                    await Task.Delay(TimeSpan.FromSeconds(30), ends.Token).ContinueWith(_ => { }, TaskScheduler.Default);
                return Results.StatusCode(504);
            default:
                return Results.Text(Result(body).ToString(), "application/json");
        }
    }

    private static IResult Error(int status) =>
        Results.Json(new { error = new { code = $"{status}", message = "我叫王建国" } }, statusCode: status);

    private JObject Result(JObject body)
    {
        var kind = (string)body["kind"]!;
        var text = (string)body.SelectToken("analysisInput.documents[0].text")!;
        var warnings = Array.Empty<object>();
        object document = kind switch
        {
            "LanguageDetection" => new
            {
                id = "0",
                detectedLanguage = new { name = "x", iso6391Name = Says.Language, confidenceScore = 0.95 },
                warnings,
            },
            "SentimentAnalysis" => new
            {
                id = "0",
                sentiment = "negative",
                confidenceScores = new { positive = 0.0, neutral = 1 - Says.Negative, negative = Says.Negative },
                sentences = warnings,
                warnings,
            },
            _ => new
            {
                id = "0",
                redactedText = text.Replace(Name, new string('*', Name.Length), StringComparison.Ordinal),
                entities = warnings,
                warnings,
            },
        };
        var results = new { documents = new[] { document }, errors = warnings, modelVersion = "2023-01-01" };
        return JObject.FromObject(new { kind = kind + "Results", results });
    }
}
