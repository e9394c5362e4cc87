using System.Diagnostics;
using System.Text;
using Azure.Core;
using Azure.Core.Pipeline;
using Xunit;

namespace UnionBot.Tests.Sdk;

/// <summary>Keeps what was sent and answers from a list, in order.</summary>
internal sealed class ScriptedTransport(params Func<ScriptedResponse>[] answers) : HttpPipelineTransport
{
    private readonly Queue<Func<ScriptedResponse>> answers = new(answers);
    private readonly List<long> times = [];

    public List<LanguageRequest> Sent { get; } = [];

    public LanguageRequest Single => Assert.Single(Sent);

    /// <summary>Between the last two requests.</summary>
    public TimeSpan Pause => Stopwatch.GetElapsedTime(times[^2], times[^1]);

    /// <summary>Answers every request with 200 and the named body.</summary>
    public static ScriptedTransport With(params string[] names) =>
        new([.. names.Select(name => Ok(name))]);

    public static Func<ScriptedResponse> Ok(string name, params (string Name, string Value)[] headers) =>
        Answer(200, name, headers);

    public static Func<ScriptedResponse> Answer(
        int status, string name, params (string Name, string Value)[] headers) =>
        () => new ScriptedResponse(status, Exchanges.Response(name), headers);

    public static Func<ScriptedResponse> Empty(int status, params (string Name, string Value)[] headers) =>
        () => new ScriptedResponse(status, [], headers);

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => Process(message, async: false);

    public override ValueTask ProcessAsync(HttpMessage message)
    {
        Process(message, async: true);
        return ValueTask.CompletedTask;
    }

    private void Process(HttpMessage message, bool async)
    {
        message.CancellationToken.ThrowIfCancellationRequested();
        times.Add(Stopwatch.GetTimestamp());
        var request = message.Request;
        using var body = new MemoryStream();
        request.Content?.WriteTo(body, CancellationToken.None);
        var headers = request.Headers.ToDictionary(
            header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);
        Sent.Add(new LanguageRequest(
            request.Method.Method, request.Uri.ToString(), headers, Encoding.UTF8.GetString(body.ToArray()), async));
        message.Response = answers.Dequeue()();
    }
}
