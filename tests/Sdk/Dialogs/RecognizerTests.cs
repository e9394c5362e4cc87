using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class RecognizerTests
{
    private static readonly RecognizerResult Result = new()
    {
        Text = "hello",
        Intents = new Dictionary<string, IntentScore> { ["greet"] = new() { Score = 0.87 } },
        Entities = new JObject { ["name"] = "Li" },
    };

    [Fact]
    public void FillRecognizerResultTelemetryProperties_Result_HasFacts()
    {
        var facts = new Open().Fill(null);

        Assert.Equal(("hello", "greet", "0.9"), (facts["Text"], facts["TopIntent"], facts["TopIntentScore"]));
        Assert.Null(facts["AlteredText"]);
        Assert.Null(facts["AdditionalProperties"]);
        Assert.Contains("\"score\":0.87", facts["Intents"], StringComparison.Ordinal);
    }

    [Fact]
    public void FillRecognizerResultTelemetryProperties_OwnProperties_Win()
    {
        var facts = new Open().Fill(new Dictionary<string, string> { ["Text"] = "secret", ["more"] = "1" });

        Assert.Equal(("secret", "1", "greet"), (facts["Text"], facts["more"], facts["TopIntent"]));
    }

    [Fact]
    public async Task RecognizeAsync_Base_IsNotImplemented() => await Assert.ThrowsAsync<NotImplementedException>(
        () => new Recognizer().RecognizeAsync(null, new Activity()));

    private sealed class Open : Recognizer
    {
        public Dictionary<string, string> Fill(Dictionary<string, string>? properties) =>
            FillRecognizerResultTelemetryProperties(Result, properties);
    }
}
