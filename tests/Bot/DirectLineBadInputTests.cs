using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using UnionBot.Bot.Channels.DirectLine;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>What people, broken clients and strangers send: a clear answer each time, nothing lost, and the bot goes on.</summary>
public sealed class DirectLineBadInputTests : IAsyncLifetime
{
    private BotHost host = null!; // set before each test
    private DirectLineTalk talk = null!;

    public async Task InitializeAsync()
    {
        host = await BotHost.StartAsync("--DirectLine:MaxFileMegabytes", "1");
        talk = await DirectLineTalk.OpenAsync(host.NewClient());
    }

    public async Task DisposeAsync()
    {
        talk.Dispose();
        await host.DisposeAsync();
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \n ")]
    [InlineData("\u0001\u0002")]
    public async Task Post_EmptyText_IsRefusedInWords(string text)
    {
        var (_, message) = await DirectLineTalk.ErrorAsync(await talk.SayAsync(text), 400);

        Assert.StartsWith("这条是空的", message, StringComparison.Ordinal);
        Assert.Equal(["welcome"], await talk.RepliesAsync());
    }

    [Fact]
    public async Task Post_TenThousandCharacters_AreAccepted()
    {
        var text = new string('工', 10_000);

        Assert.True((await talk.SayAsync(text)).IsSuccessStatusCode);

        Assert.Equal(text, (string?)(await talk.ActivitiesAsync())[1]["text"]);
    }

    [Fact]
    public async Task Post_MoreThanTenThousandCharacters_SaysTheLimit()
    {
        var (_, message) = await DirectLineTalk.ErrorAsync(await talk.SayAsync(new string('工', 10_001)), 400);

        Assert.Contains("10000", message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_ControlCharacters_AreTakenOut()
    {
        await talk.PostTextAsync("""{"type":"message","from":{"id":"me"},"text":"a\u0000b\u0007c\ud800d\n二"}""");

        Assert.Equal("1: abcd\n二", (await talk.RepliesAsync())[^1]);
    }

    [Fact]
    public async Task Post_EmojiOnly_IsAnswered()
    {
        await talk.SayAsync("😭👨‍👩‍👧");

        Assert.Equal("1: 😭👨‍👩‍👧", (await talk.RepliesAsync())[^1]);
    }

    [Theory]
    [InlineData("{")]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"type\":\"message\",\"text\":\"a\"} trailing")]
    [InlineData("{\"text\":\"no type\"}")]
    [InlineData("{\"type\":{\"a\":1},\"text\":\"a\"}")]
    [InlineData("{\"type\":\"message\",\"from\":7,\"text\":\"a\"}")]
    public async Task Post_InvalidJson_Is400(string body)
    {
        await DirectLineTalk.ErrorAsync(await talk.PostTextAsync(body), 400);

        Assert.Equal(["welcome"], await talk.RepliesAsync());
    }

    [Fact]
    public async Task Post_DeeplyNestedJson_Is400()
    {
        var body = $$"""{"type":"message","text":"a","channelData":{{new string('[', 5000)}}{{new string(']', 5000)}}}""";

        await DirectLineTalk.ErrorAsync(await talk.PostTextAsync(body), 400);
    }

    [Theory]
    [InlineData("typing")]
    [InlineData("event")]
    [InlineData("conversationUpdate")]
    [InlineData("endOfConversation")]
    [InlineData("invoke")]
    [InlineData("somethingNew")]
    public async Task Post_OtherTypes_AreAcceptedAndTheTalkGoesOn(string type)
    {
        Assert.True((await talk.PostAsync(new { type, from = new { id = "me" }, name = "x" })).IsSuccessStatusCode);

        Assert.True((await talk.SayAsync("还在吗")).IsSuccessStatusCode);
        Assert.EndsWith("还在吗", (await talk.RepliesAsync())[^1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Post_BodyOverTheLimit_Is413()
    {
        var body = $$$"""{"type":"message","text":"a","channelData":{"x":"{{{new string('x', 300_000)}}}"}}""";

        await DirectLineTalk.ErrorAsync(await talk.PostTextAsync(body), 413);
    }

    [Theory]
    [InlineData("GET", "/activities")]
    [InlineData("GET", "")]
    [InlineData("POST", "/activities")]
    [InlineData("POST", "/upload?userId=me")]
    public async Task Any_OtherVisitorsConversation_Is403(string method, string path)
    {
        using var stranger = await DirectLineTalk.OpenAsync(host.NewClient());
        using var request = new HttpRequestMessage(new HttpMethod(method), talk.Path + path)
        {
            Content = method == "POST" ? new StringContent("""{"type":"message","text":"a"}""", Encoding.UTF8, "application/json") : null,
        };

        await DirectLineTalk.ErrorAsync(await stranger.Http.SendAsync(request), 403);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("garbage")]
    [InlineData("a.b.c")]
    [InlineData("eyJhbGciOiJub25lIn0.eyJjb252IjoieCJ9.")]
    public async Task Any_BadToken_Is401(string? token)
    {
        talk.Http.DefaultRequestHeaders.Authorization = token is null ? null : new AuthenticationHeaderValue("Bearer", token);

        await DirectLineTalk.ErrorAsync(await talk.Http.GetAsync($"{talk.Path}/activities"), 401);
    }

    [Fact]
    public async Task Any_ExpiredToken_Is403TokenExpired()
    {
        var clock = new TestClock(TimeProvider.System.GetUtcNow().AddHours(-1));
        var tokens = ActivatorUtilities.CreateInstance<DirectLineTokens>(host.Services, clock);
        talk.Http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", tokens.Issue(talk.ConversationId, "dl_me"));

        var (code, _) = await DirectLineTalk.ErrorAsync(await talk.Http.GetAsync($"{talk.Path}/activities"), 403);

        Assert.Equal("TokenExpired", code);
    }

    [Fact]
    public async Task Cookie_Forged_IsANewVisitor()
    {
        using var http = new HttpClient(new HttpClientHandler { UseCookies = false }) { BaseAddress = host.Address };
        http.DefaultRequestHeaders.Add("Cookie", $"unionbot_visitor=dl_x%0A{talk.ConversationId}");

        var page = await DirectLineTalk.JsonAsync(await http.PostAsync("/chat/token", null));

        Assert.NotEqual(talk.ConversationId, (string?)page["conversationId"]);
    }

    [Fact]
    public async Task Upload_OverTheLimit_Is413WithTheLimit()
    {
        var (_, message) = await DirectLineTalk.ErrorAsync(await talk.UploadAsync(("big.png", [.. Pictures.Png, .. new byte[1_100_000]])), 413);

        Assert.Contains("1MB", message, StringComparison.Ordinal);
        Assert.Equal(["welcome"], await talk.RepliesAsync());
    }

    [Theory]
    [InlineData("virus.png", "MZ this is a program")]
    [InlineData("page.html", "<html><script>alert(1)</script>")]
    [InlineData("empty.png", "")]
    public async Task Upload_OtherKindOfFile_IsRefusedByItsContent(string name, string content)
    {
        var (_, message) = await DirectLineTalk.ErrorAsync(await talk.UploadAsync((name, Encoding.ASCII.GetBytes(content))), 415);

        Assert.Contains(name, message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Upload_OneGoodOneBad_StoresNeither()
    {
        await DirectLineTalk.ErrorAsync(await talk.UploadAsync(("a.png", Pictures.Png), ("b.png", "MZ"u8.ToArray())), 415);

        Assert.Empty(Directory.Exists(Path.Combine(host.Folder, "files")) ? Directory.GetFiles(Path.Combine(host.Folder, "files"), "*", SearchOption.AllDirectories) : []);
    }

    [Theory]
    [InlineData("abc")]
    [InlineData("-5")]
    public async Task Read_BadWatermark_Is400(string watermark) =>
        await DirectLineTalk.ErrorAsync(await talk.Http.GetAsync($"{talk.Path}/activities?watermark={watermark}"), 400);

    [Fact]
    public async Task Stream_WithoutWebSocket_Is400() =>
        await DirectLineTalk.ErrorAsync(await talk.Http.GetAsync($"{talk.Path}/stream?t={talk.Token}"), 400);
}
