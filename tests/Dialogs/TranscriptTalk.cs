using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using UnionBot.Bot;
using UnionBot.Bot.Turns;
using UnionBot.Knowledge;
using UnionBot.Services.Handoff;
using UnionBot.Services.LegalAid;
using UnionBot.Services.Persistence;
using UnionBot.Services.PsychologicalSupport;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Dialogs;

/// <summary>Conversations with one real host, its embedded stores in a folder of their own.</summary>
public sealed class TranscriptTalk : IAsyncLifetime
{
    private const string ChannelId = "directline";
    private static readonly JsonSerializer Typed = JsonSerializer.Create(new JsonSerializerSettings { TypeNameHandling = TypeNameHandling.All });

    private readonly string folder = Directory.CreateTempSubdirectory("unionbot-talk-").FullName;
    private readonly TestClock clock = new(DateTimeOffset.UnixEpoch);
    private readonly StringBuilder story = new();
    private WebApplication app = null!; // started before the first test
    private int count;

    private string ConversationId { get; set; } = "";

    /// <summary>The conversation so far, for a failing test.</summary>
    public string Story => story.ToString();

    public async Task InitializeAsync() => app = await StartHostAsync();

    /// <summary>Begins a conversation on that day, at 10:00 in China.</summary>
    public void Begin(string conversationId, DateOnly today)
    {
        ConversationId = conversationId;
        clock.Set(new DateTimeOffset(today.ToDateTime(new TimeOnly(10, 0)), ChinaTime.Offset));
        story.Clear();
    }

    /// <summary>Says it and returns what the bot answers.</summary>
    public async Task<IReadOnlyList<Activity>> SendAsync(TranscriptTurn turn)
    {
        clock.Advance(turn.After is { } after ? Span(after) : TimeSpan.FromSeconds(20));
        if (turn.Restart)
        {
            await app.DisposeAsync();
            app = await StartHostAsync();
        }
        if (turn.Older is { } older)
            await MakeOlderAsync(older);
        var activity = Message(turn);
        story.Append("  > ").AppendLine(activity.Text + string.Concat(activity.Attachments.Select(file => $" [{file.ContentType}]")));
        var result = await app.Services.GetRequiredService<TurnRunner>().RunAsync(activity);
        Assert.Equal(TurnOutcome.Ran, result.Outcome);
        var replies = await RepliesAsync(result.ReplyIds);
        foreach (var reply in replies)
            story.Append("    ").AppendLine(TextOf(reply).ReplaceLineEndings(" / ") + Buttons(reply));
        return replies;
    }

    public async Task CheckAsync(TranscriptTurn turn, IReadOnlyList<Activity> replies)
    {
        var said = replies.Select(TextOf).ToList();
        Assert.NotEmpty(said);
        if (turn.Reply is { } key)
            Assert.Contains(said, text => Matches(key, text));
        foreach (var words in turn.Says)
            Assert.Contains(said.Append(string.Concat(replies.Select(Buttons))), text => text.Contains(words, StringComparison.Ordinal));
        foreach (var words in turn.Not)
            Assert.DoesNotContain(said, text => text.Contains(words, StringComparison.Ordinal));
        var flow = await FlowAsync();
        if (turn.Asks is { } slot)
            Assert.Equal(slot, flow is not null && flow["Pending"] is null ? (string?)flow["Asking"] : null);
        foreach (var (name, value) in turn.Slots)
            Assert.Equal((name, value), (name, (string?)flow?["Slots"]?[name]?["Value"] ?? "null"));
        await CheckRecordsAsync(turn);
    }

    public async Task DisposeAsync()
    {
        await app.DisposeAsync();
        Directory.Delete(folder, recursive: true);
    }

    private async Task<WebApplication> StartHostAsync()
    {
        var builder = BotApp.CreateBuilder(["--DataFolder", folder, "--Logging:LogLevel:Default=Error"]);
        builder.Logging.ClearProviders();
        builder.Services.AddSingleton<TimeProvider>(clock);
        var host = await BotApp.BuildAsync(builder);
        await host.Services.GetRequiredService<SchemaMigrator>().MigrateAsync(CancellationToken.None);
        return host;
    }

    private Activity Message(TranscriptTurn turn) => new()
    {
        Type = ActivityTypes.Message,
        Id = $"{ConversationId}-{++count}",
        ChannelId = ChannelId,
        Conversation = new ConversationAccount(id: ConversationId),
        From = new ChannelAccount("worker"),
        Recipient = new ChannelAccount("bot"),
        Locale = "zh-CN",
        Text = turn.User,
        Attachments = turn.Attach is { } type ? [new Attachment(type, "https://example.invalid/file", name: "file")] : [],
    };

    private async Task<IReadOnlyList<Activity>> RepliesAsync(IReadOnlyList<string> ids)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var log = await scope.ServiceProvider.GetRequiredService<ConversationLog>().ReadLatestAsync(ConversationId, 50, CancellationToken.None);
        return [.. log.Where(row => ids.Contains(row.ActivityId)).Select(row => ActivityJson.Read(row.ActivityJson))];
    }

    private bool Matches(string key, string text)
    {
        var template = Regex.Escape(app.Services.GetRequiredService<KnowledgeBase>().Replies.Raw(key));
        return Regex.IsMatch(text, "^" + Regex.Replace(template, @"\\\{\w+\\?}", "[\\s\\S]*") + "$");
    }

    private async Task<JObject?> FlowAsync()
    {
        var (state, _) = await StateAsync();
        return state.SelectTokens("$..flow").OfType<JObject>().FirstOrDefault();
    }

    private async Task<(JObject State, string Key)> StateAsync()
    {
        var key = $"{ChannelId}/conversations/{ConversationId}";
        var items = await app.Services.GetRequiredKeyedService<IStorage>(TurnStorage.Store).ReadAsync([key]);
        return (items.TryGetValue(key, out var state) ? JObject.FromObject(state, Typed) : [], key);
    }

    private async Task MakeOlderAsync(OlderState older)
    {
        var (state, key) = await StateAsync();
        var flow = state.SelectTokens("$..flow").OfType<JObject>().First();
        var slots = (JObject)flow["Slots"]!; // every flow has them
        flow["Version"] = older.Version;
        foreach (var (name, was) in older.Rename)
        {
            if (slots.Property(name) is { } property)
                property.Replace(new JProperty(was, property.Value));
            if ((string?)flow["Asking"] == name)
                flow["Asking"] = was;
        }
        foreach (var (name, value) in older.Add)
            slots[name] = new JObject { ["Value"] = value };
        var stored = state.ToObject<Dictionary<string, object>>(Typed)!; // an object never reads as null
        await app.Services.GetRequiredKeyedService<IStorage>(TurnStorage.Store).WriteAsync(new Dictionary<string, object> { [key] = stored });
    }

    private async Task CheckRecordsAsync(TranscriptTurn turn)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<UnionDbContext>();
        if (turn.Case is { } expected)
        {
            var row = await database.LegalCases.AsNoTracking().Where(row => row.ConversationId == ConversationId).OrderByDescending(row => row.Number).FirstAsync();
            var found = (await scope.ServiceProvider.GetRequiredService<LegalAidService>().GetAsync(row.Id, CancellationToken.None))!;
            var facts = found.Facts.ToDictionary(fact => fact.Key, fact => fact.Value);
            if (expected.Amount is { } amount)
                Assert.Equal(amount, found.AmountYuan);
            foreach (var (name, value) in expected.Facts)
                Assert.Equal((name, value), (name, facts.GetValueOrDefault(name)));
            AssertSame(expected.Name, found.WorkerName);
            AssertSame(expected.Phone, found.Phone);
        }
        if (turn.Noted is { } noted)
            Assert.Equal(noted, await database.QuestionAskings.AnyAsync(asking => asking.SourceActivityId == $"{ConversationId}-{count}"));
        if (turn.Request is { } wanted)
        {
            var row = await database.ServiceRequests.AsNoTracking().Where(row => row.ConversationId == ConversationId).OrderByDescending(row => row.Number).FirstAsync();
            Assert.Equal(wanted.Service, row.Service);
            AssertSame(wanted.Need, row.Need);
            AssertSame(wanted.Name, row.Name);
            AssertSame(wanted.Phone, row.Phone);
        }
        var alerts = (await scope.ServiceProvider.GetRequiredService<CrisisService>().ListOpenAsync(CancellationToken.None))
            .Where(alert => alert.Conversation.ConversationId == ConversationId).ToList();
        if (turn.Alert is { } level)
            Assert.Contains(alerts, alert => alert.Level.ToString() == level);
        if (turn.Noalert)
            Assert.Empty(alerts);
    }

    private static void AssertSame(string? expected, string? found)
    {
        if (expected is not null)
            Assert.Equal(expected, found ?? "null");
    }

    private static string TextOf(Activity reply) => string.IsNullOrEmpty(reply.Text) ? reply.Summary ?? "" : reply.Text;

    private static string Buttons(Activity reply) =>
        reply.SuggestedActions is { } actions ? " " + string.Concat(actions.Actions.Select(action => $"[{action.Title}]")) : "";

    private static TimeSpan Span(string text)
    {
        var number = int.Parse(text[..^1], CultureInfo.InvariantCulture);
        return text[^1] == 'd' ? TimeSpan.FromDays(number) : TimeSpan.FromHours(number);
    }
}
