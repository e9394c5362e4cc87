using System.Net.Http.Headers;
using System.Net.Http.Json;
using Microsoft.Extensions.DependencyInjection;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>The protocol as an official client sees it.</summary>
public sealed class DirectLineTests : IAsyncLifetime
{
    private const string Secret = "secret-of-this-test";
    private BotHost host = null!; // set before each test

    public async Task InitializeAsync() => host = await BotHost.StartAsync("--DirectLine:Secret", Secret);

    public async Task DisposeAsync() => await host.DisposeAsync();

    [Fact]
    public async Task Generate_WithSecret_GivesATokenForANewConversation()
    {
        using var http = ClientWith(Secret);

        var token = await DirectLineTalk.JsonAsync(await http.PostAsJsonAsync("/v3/directline/tokens/generate", new { user = new { id = "dl_me" } }));

        Assert.Equal(1800, (int)token["expires_in"]!);
        Assert.NotEmpty((string)token["conversationId"]!);
        Assert.Equal(3, ((string)token["token"]!).Split('.').Length);
    }

    [Fact]
    public async Task Generate_WithAToken_IsForbidden()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());

        await DirectLineTalk.ErrorAsync(await talk.Http.PostAsync("/v3/directline/tokens/generate", null), 403);
    }

    [Fact]
    public async Task Start_NewConversation_Is201AndTheBotGreets()
    {
        using var http = ClientWith(Secret);

        var response = await http.PostAsJsonAsync("/v3/directline/conversations", new { user = new { id = "u1" } });

        var connection = await DirectLineTalk.JsonAsync(response);
        Assert.Equal(201, (int)response.StatusCode);
        Assert.StartsWith("ws://", (string)connection["streamUrl"]!, StringComparison.Ordinal);
        var set = await DirectLineTalk.JsonAsync(await http.GetAsync($"/v3/directline/conversations/{connection["conversationId"]}/activities"));
        Assert.Equal("welcome", (string)set["activities"]!.Single()["text"]!);
    }

    [Fact]
    public async Task Start_SameTokenAgain_Is200AndGreetsOnce()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());

        var again = await talk.Http.PostAsync("/v3/directline/conversations", null);

        Assert.Equal(200, (int)again.StatusCode);
        Assert.Equal(["welcome"], await talk.RepliesAsync());
    }

    [Fact]
    public async Task Post_Message_IsEchoedAndAnswered()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());

        var posted = await DirectLineTalk.JsonAsync(await talk.SayAsync("你好", clientId: "c1"));

        var activities = await talk.ActivitiesAsync();
        var (echo, reply) = (activities[1], activities[2]);
        Assert.Equal((string)posted["id"]!, (string)echo["id"]!);
        Assert.Equal(("user", "你好", "c1"), ((string)echo["from"]!["role"]!, (string)echo["text"]!, (string)echo["channelData"]!["clientActivityID"]!));
        Assert.Equal(("bot", "1: 你好", "zh-CN"), ((string)reply["from"]!["role"]!, (string)reply["text"]!, (string)reply["locale"]!));
        Assert.Equal((string)echo["id"]!, (string)reply["replyToId"]!);
        Assert.All(activities, activity => Assert.NotNull(activity["timestamp"]));
    }

    [Fact]
    public async Task Post_SameClientActivityId_IsAnsweredOnce()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());

        var first = await DirectLineTalk.JsonAsync(await talk.SayAsync("一", clientId: "same"));
        var second = await DirectLineTalk.JsonAsync(await talk.SayAsync("一", clientId: "same"));

        Assert.Equal((string)first["id"]!, (string)second["id"]!);
        Assert.Equal(["welcome", "1: 一"], await talk.RepliesAsync());
    }

    [Fact]
    public async Task Post_ManyAtOnce_RunOneAfterAnother()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());

        var answers = await Task.WhenAll(Enumerable.Range(0, 12).Select(number => talk.SayAsync($"m{number}")));

        Assert.All(answers, answer => Assert.True(answer.IsSuccessStatusCode));
        var counts = (await talk.RepliesAsync()).Skip(1).Select(text => text.Split(':')[0]);
        Assert.Equal(Enumerable.Range(1, 12).Select(number => $"{number}"), counts);
    }

    [Fact]
    public async Task Read_Watermark_GivesOnlyWhatIsNew()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());
        var first = await DirectLineTalk.JsonAsync(await talk.Http.GetAsync($"{talk.Path}/activities"));
        await talk.SayAsync("新的");

        var later = await talk.ActivitiesAsync(long.Parse((string)first["watermark"]!, System.Globalization.CultureInfo.InvariantCulture));

        Assert.Equal(["新的", "1: 新的"], later.Select(activity => (string)activity["text"]!));
    }

    [Fact]
    public async Task Open_SameCookieAgain_BringsTheHistoryBack()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());
        await talk.SayAsync("老板欠我钱");
        var conversation = talk.ConversationId;

        await talk.OpenAsync();

        Assert.Equal(conversation, talk.ConversationId);
        Assert.Equal(["welcome", "1: 老板欠我钱"], await talk.RepliesAsync());
    }

    [Fact]
    public async Task Refresh_Token_WorksForTheSameConversation()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());

        var refreshed = await DirectLineTalk.JsonAsync(await talk.Http.PostAsync("/v3/directline/tokens/refresh", null));

        using var http = ClientWith((string)refreshed["token"]!);
        Assert.True((await http.GetAsync($"{talk.Path}/activities")).IsSuccessStatusCode);
    }

    [Fact]
    public async Task Stream_NewMessage_ArrivesWithoutAsking()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());
        using var socket = await talk.StreamAsync();

        await talk.SayAsync("在吗");

        var seen = await socket.UntilAsync(activity => (string?)activity["text"] == "1: 在吗");
        Assert.Equal(["welcome", "在吗", "1: 在吗"], seen.Select(activity => (string)activity["text"]!));
    }

    [Fact]
    public async Task Stream_SlowTurn_ShowsTyping()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());
        using var socket = await talk.StreamAsync();

        var posting = talk.SayAsync(CountingBot.Slow);

        var seen = await socket.UntilAsync(activity => (string?)activity["text"] == "1: slow");
        await posting;
        Assert.Contains(seen, activity => (string?)activity["type"] == "typing");
    }

    [Fact]
    public async Task Stream_ReconnectWithWatermark_RepeatsNothing()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());
        await talk.SayAsync("一");
        var connection = await DirectLineTalk.JsonAsync(await talk.Http.GetAsync($"{talk.Path}?watermark=3"));
        using var socket = new System.Net.WebSockets.ClientWebSocket();
        await socket.ConnectAsync(new Uri((string)connection["streamUrl"]!), CancellationToken.None);

        await talk.SayAsync("二");

        var seen = await socket.UntilAsync(activity => (string?)activity["text"] == "2: 二");
        Assert.Equal(["二", "2: 二"], seen.Select(activity => (string)activity["text"]!));
    }

    [Fact]
    public async Task Upload_Picture_IsStoredAndReadableByItsVisitorOnly()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());
        using var stranger = await DirectLineTalk.OpenAsync(host.NewClient());

        Assert.True((await talk.UploadAsync(("工资条.png", Pictures.Png))).IsSuccessStatusCode);

        var file = (await talk.ActivitiesAsync())[1]["attachments"]!.Single();
        var link = (string)file["contentUrl"]!;
        Assert.Equal(("image/png", "工资条.png"), ((string)file["contentType"]!, (string)file["name"]!));
        Assert.Equal(Pictures.Png, await talk.Http.GetByteArrayAsync(link));
        Assert.Equal(403, (int)(await stranger.Http.GetAsync(link)).StatusCode);
        Assert.Contains("1: 照片 +1", await talk.RepliesAsync());
    }

    [Fact]
    public async Task Outbound_Message_ArrivesOnceOnTheStream()
    {
        using var talk = await DirectLineTalk.OpenAsync(host.NewClient());
        var conversation = new UnionBot.Services.Handoff.ConversationKey("directline", talk.ConversationId, "dl_me");
        var channel = host.Services.GetServices<UnionBot.Services.Outbox.IOutboundChannel>().Single(channel => channel.Carries(conversation));
        using var socket = await talk.StreamAsync();

        await channel.SendAsync(conversation, "case-1", "已受理", CancellationToken.None);
        await channel.SendAsync(conversation, "case-1", "已受理", CancellationToken.None);

        await socket.UntilAsync(activity => (string?)activity["text"] == "已受理");
        Assert.Equal(["welcome", "已受理"], await talk.RepliesAsync());
    }

    private HttpClient ClientWith(string credential)
    {
        var http = host.NewClient();
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", credential);
        return http;
    }
}
