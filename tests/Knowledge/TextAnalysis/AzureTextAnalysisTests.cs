using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using UnionBot.Knowledge.TextAnalysis;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Knowledge.TextAnalysis;

public sealed class AzureTextAnalysisTests : IAsyncLifetime, IDisposable
{
    private const string Story = "我叫王建国，电话13800138000，阿依古丽也没拿到钱";

    private readonly TestClock clock = new(DateTimeOffset.UnixEpoch);
    private readonly CollectedLogs logs = new();
    private readonly LocalTextAnalysis local = new(TestData.Knowledge);
    private TextService service = null!; // InitializeAsync sets it
    private AzureTextAnalysis analysis = null!; // and this

    public async Task InitializeAsync()
    {
        service = await TextService.StartAsync();
        analysis = Analysis(timeoutSeconds: 2.5);
    }

    public async Task DisposeAsync() => await service.DisposeAsync();

    public void Dispose() => logs.Dispose();

    [Fact]
    public async Task Analyze_Chinese_TakesMoodAndRedactionOfTheService()
    {
        service.Says = ("zh_chs", 0.9);

        var reading = await analysis.AnalyzeAsync(Story, CancellationToken.None);

        Assert.Equal(new TextReading("zh", -0.9, "我叫[姓名]，电话[电话]，****也没拿到钱"), reading);
        Assert.Equal(["PiiEntityRecognition", "SentimentAnalysis"], service.Kinds);
    }

    [Fact]
    public async Task Analyze_AnyMessage_SendsNothingPersonalAndAsksToKeepNothing()
    {
        await analysis.AnalyzeAsync(Story, CancellationToken.None);
        await analysis.AnalyzeAsync("my name is Bob 13800138000", CancellationToken.None);

        Assert.All(service.Requests, request => Assert.True((bool)request["parameters"]!["loggingOptOut"]!));
        Assert.DoesNotContain(service.Requests, request => request.ToString().Contains("13800138000", StringComparison.Ordinal)
            || request.ToString().Contains("王建国", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("unpaid Lohn seit Januar", "de")]
    [InlineData("Foxconn wages unclear", "en")]
    [InlineData("chaxun gonghui salary", "zh_chs")]
    public async Task Analyze_LatinLetters_TakesLanguageOfTheService(string text, string language)
    {
        service.Says = (language, 0);

        Assert.Equal(language[..2], (await analysis.AnalyzeAsync(text, CancellationToken.None)).Language);
        Assert.Equal(["LanguageDetection"], service.Kinds);
    }

    [Fact]
    public async Task Analyze_Pinyin_StaysChinese()
    {
        Assert.Equal("zh", (await analysis.AnalyzeAsync("laoban qian wo gongzi", CancellationToken.None)).Language);
    }

    [Theory]
    [InlineData(TextServiceState.Slow)]
    [InlineData(TextServiceState.TooManyRequests)]
    [InlineData(TextServiceState.Broken)]
    [InlineData(TextServiceState.Garbage)]
    [InlineData(TextServiceState.Refusing)]
    public async Task Analyze_ServiceUnwell_IsTheLocalReadingInTime(TextServiceState state)
    {
        service.State = state;
        var hurried = Analysis(timeoutSeconds: 0.5);
        var started = TimeProvider.System.GetTimestamp();

        var reading = await hurried.AnalyzeAsync(Story, CancellationToken.None);

        Assert.Equal(local.Read(Story), reading);
        Assert.InRange(TimeProvider.System.GetElapsedTime(started), TimeSpan.Zero, TimeSpan.FromSeconds(3));
        Assert.NotEmpty(logs.Lines);
        Assert.DoesNotContain(logs.Lines, line => line.Contains('我') || line.Contains("王建国", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Analyze_ServiceDown_IsTheLocalReading()
    {
        await service.StopAsync();

        Assert.Equal(local.Read(Story), await analysis.AnalyzeAsync(Story, CancellationToken.None));
    }

    [Fact]
    public async Task Analyze_OneFailure_IsTriedAgain()
    {
        service.FailFirst = 1;

        Assert.Equal("en", (await analysis.AnalyzeAsync("where is the office", CancellationToken.None)).Language);
        Assert.Equal(2, service.Requests.Count);
    }

    [Fact]
    public async Task Analyze_Refused_IsNotTriedAgain()
    {
        service.State = TextServiceState.Refusing;

        await analysis.AnalyzeAsync("where is the office", CancellationToken.None);

        Assert.Single(service.Requests);
    }

    [Fact]
    public async Task Analyze_TenFailures_OpenTheBreakerUntilTheServiceIsWell()
    {
        service.State = TextServiceState.Broken;
        for (var i = 0; i < 6; i++)
            await analysis.AnalyzeAsync("where is the office", CancellationToken.None);
        var asked = service.Requests.Count;
        service.State = TextServiceState.Well;
        await analysis.AnalyzeAsync("where is the office", CancellationToken.None);
        Assert.Equal((10, 10), (asked, service.Requests.Count));

        clock.Advance(TimeSpan.FromSeconds(31));
        await analysis.AnalyzeAsync("where is the office", CancellationToken.None);
        await analysis.AnalyzeAsync("where is the office", CancellationToken.None);

        Assert.Equal(12, service.Requests.Count);
        Assert.Equal(2, logs.Lines.Count(line => line.StartsWith("Warning", StringComparison.Ordinal) && !line.Contains("failed", StringComparison.Ordinal)));
    }

    [Fact]
    public async Task Analyze_TurnGivenUp_Stops()
    {
        service.State = TextServiceState.Slow;
        using var turn = new CancellationTokenSource(TimeSpan.FromMilliseconds(100));

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => analysis.AnalyzeAsync(Story, turn.Token));
    }

    [Theory]
    [InlineData("", "", true)]
    [InlineData("https://union.cognitiveservices.azure.cn", "key", true)]
    [InlineData("https://union.cognitiveservices.azure.cn", "", false)]
    [InlineData("http://union.example", "key", false)]
    [InlineData("union", "key", false)]
    public void Options_WhatCanWork_IsValid(string endpoint, string key, bool valid) =>
        Assert.Equal(valid, new TextAnalysisOptions { Endpoint = endpoint, Key = key }.IsValid);

    private AzureTextAnalysis Analysis(double timeoutSeconds)
    {
        var options = new TextAnalysisOptions { Endpoint = service.Endpoint, Key = "key", TimeoutSeconds = timeoutSeconds };
        return new(Options.Create(options), TestData.Knowledge, local, clock, LoggerFactory.Create(log => log.AddProvider(logs)).CreateLogger<AzureTextAnalysis>());
    }
}
