using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using UnionBot.Bot.Turns;
using UnionBot.Services.Handoff;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>Whole conversations with the text analysis service well, ill and away; and what of them reaches the log.</summary>
public sealed class TextAnalysisTalkTests : IAsyncLifetime, IDisposable
{
    private static readonly string[] Story =
    [
        "老板欠我仨月工资两万三，没签合同，人还在厂里", "去年三月", "我叫欧阳建国，身份证11010519491231002X", "幺三八零零幺三八零零零",
        "心里难受，撑不下去", "wang_jg@example.com", "整夜睡不着，想哭", "什么时候能解决，好绝望", "my boss did not pay me", "转人工", "不想活了",
    ];

    private static readonly string[] Words =
        ["两万三", "欧阳", "建国", "110105", "幺三八", "13800138000", "撑不下去", "wang_jg", "睡不着", "绝望", "my boss", "转人工", "不想活"];

    private readonly CollectedLogs logs = new();
    private readonly TestClock clock = new(new DateTimeOffset(2026, 11, 23, 2, 0, 0, TimeSpan.Zero));
    private readonly string folder = Directory.CreateTempSubdirectory("unionbot-words-").FullName;
    private TextService service = null!; // InitializeAsync sets it
    private int count;

    public async Task InitializeAsync() => service = await TextService.StartAsync();

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    public void Dispose() => logs.Dispose();

    [Theory]
    [InlineData(TextServiceState.Well)]
    [InlineData(TextServiceState.Slow)]
    [InlineData(TextServiceState.TooManyRequests)]
    [InlineData(TextServiceState.Broken)]
    [InlineData(TextServiceState.Garbage)]
    public async Task Conversation_WhateverTheService_IsAnswered(TextServiceState state)
    {
        service.State = state;
        await using var app = await StartAsync("--TextAnalytics:TimeoutSeconds", "0.3");

        foreach (var text in Story)
            Assert.NotEmpty(await SayAsync(app, text));

        AssertLogs();
    }

    [Fact]
    public async Task Conversation_ServiceDown_IsAnswered()
    {
        await service.StopAsync();
        await using var app = await StartAsync("--TextAnalytics:TimeoutSeconds", "2.5");

        foreach (var text in Story.Take(4))
            Assert.NotEmpty(await SayAsync(app, text));

        AssertLogs();
    }

    [Fact]
    public async Task Conversation_Service_IsAskedOnceAMessageAndNeverForButtonsOrWhatConsentCovers()
    {
        await using var app = await StartAsync("--TextAnalytics:TimeoutSeconds", "2.5");

        foreach (var text in (string[])["想找人聊聊", "最近睡不着", "同意", "欧阳建国", "13800138000", "6", "确认提交"])
            await SayAsync(app, text);

        Assert.Equal(["PiiEntityRecognition", "SentimentAnalysis"], service.Kinds);
    }

    [Fact]
    public async Task Conversation_LanguageOfTheService_IsAnsweredInIt()
    {
        service.Says = ("de", 0);
        await using var app = await StartAsync("--TextAnalytics:TimeoutSeconds", "2.5");

        var reply = Assert.Single(await SayAsync(app, "Löhne unbezahlt"));

        Assert.Contains("Chinesisch", reply.Text, StringComparison.Ordinal);
        Assert.Contains("12351", reply.Text, StringComparison.Ordinal);
        Assert.Equal("找人帮忙", Assert.Single(reply.SuggestedActions.Actions).Value);
    }

    [Fact]
    public async Task Conversation_MoodOfTheService_OffersSupportOnce()
    {
        service.Says = ("zh_chs", 0.9);
        await using var app = await StartAsync("--TextAnalytics:TimeoutSeconds", "2.5");
        var replies = new List<Activity>();

        foreach (var text in (string[])["老板欠我工资两万三", "就这样吧", "随便了", "我说不出来", "你们看着办"])
            replies.AddRange(await SayAsync(app, text));

        Assert.Single(replies, reply => reply.Text?.Contains("想找人聊聊", StringComparison.Ordinal) == true && reply.SuggestedActions is null);
    }

    private void AssertLogs()
    {
        Assert.NotEmpty(logs.Lines);
        Assert.DoesNotContain(logs.Lines, line => Words.Any(word => line.Contains(word, StringComparison.Ordinal)));
    }

    private async Task<WebApplication> StartAsync(params string[] settings)
    {
        var app = await BotHost.BuildAsync(["--DataFolder", folder, "--Urls", "http://127.0.0.1:0", .. service.Settings, .. settings], services =>
        {
            services.AddSingleton<TimeProvider>(clock);
            services.AddSingleton<ILoggerProvider>(logs);
            services.PostConfigure<LoggerFilterOptions>(options =>
            {
                options.Rules.Clear(); // of every part of the host, also of those that are silent by default
                options.MinLevel = LogLevel.Debug;
            });
        });
        await app.StartAsync();
        return app;
    }

    private async Task<IReadOnlyList<Activity>> SayAsync(WebApplication app, string text)
    {
        clock.Advance(TimeSpan.FromSeconds(20));
        var result = await app.Services.GetRequiredService<TurnRunner>().RunAsync(new Activity
        {
            Type = ActivityTypes.Message,
            Id = $"m{++count}",
            ChannelId = "directline",
            Conversation = new ConversationAccount(id: "words"),
            From = new ChannelAccount("worker"),
            Recipient = new ChannelAccount("bot"),
            Text = text,
        });
        Assert.Equal(TurnOutcome.Ran, result.Outcome);
        await using var scope = app.Services.CreateAsyncScope();
        var log = await scope.ServiceProvider.GetRequiredService<ConversationLog>().ReadLatestAsync("words", 50, CancellationToken.None);
        return [.. log.Where(row => result.ReplyIds.Contains(row.ActivityId)).Select(row => ActivityJson.Read(row.ActivityJson))];
    }
}
