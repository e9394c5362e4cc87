using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Newtonsoft.Json.Linq;
using UnionBot.Services.Handoff;
using UnionBot.Services.Persistence;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>/api/messages as the Bot Framework's channels use it, with replies over the Connector REST API; tokens are in ConnectorTokenTests.</summary>
public sealed class ConnectorTests : IAsyncLifetime
{
    private ConnectorPeer peer = null!;
    private BotHost host = null!;

    public async Task InitializeAsync()
    {
        peer = await ConnectorPeer.StartAsync();
        host = await BotHost.StartAsync("--environment", "Development");
    }

    public async Task DisposeAsync()
    {
        await host.DisposeAsync();
        await peer.DisposeAsync();
    }

    [Fact]
    public async Task Message_OfAChannel_IsAnsweredThroughTheConnector()
    {
        var answer = await SayAsync("你好");

        Assert.Equal((HttpStatusCode.OK, ""), (answer.StatusCode, await answer.Content.ReadAsStringAsync()));
        var sent = Assert.Single(peer.Requests);
        Assert.Equal(("POST", $"/v3/conversations/{Uri.EscapeDataString(peer.ConversationId)}/activities/m1"), (sent.Method, sent.Path));
        Assert.Equal("1: 你好", (string?)sent.Body["text"]);
        Assert.Equal((peer.ConversationId, "29:worker", "28:bot", "m1", "msteams"), (
            (string?)sent.Body["conversation"]!["id"], (string?)sent.Body["recipient"]!["id"], (string?)sent.Body["from"]!["id"],
            (string?)sent.Body["replyToId"], (string?)sent.Body["channelId"]));
        Assert.Null(sent.Authorization);
    }

    [Fact]
    public async Task Message_DeliveredTwice_IsAnsweredOnce()
    {
        await SayAsync("你好");
        await SayAsync("你好");
        await SayAsync("再见", "m2");

        Assert.Equal(["1: 你好", "2: 再见"], peer.Texts);
    }

    [Fact]
    public async Task Message_ExpectingReplies_GetsThemInTheAnswerEachTime()
    {
        var message = peer.Message("你好");
        message["deliveryMode"] = "expectReplies";

        for (var time = 0; time < 2; time++)
        {
            var answer = await peer.PostAsync(host.Address, message);
            var replies = JObject.Parse(await answer.Content.ReadAsStringAsync())["activities"]!;
            Assert.Equal(["1: 你好"], replies.Select(reply => (string?)reply["text"]));
        }
        Assert.Empty(peer.Requests);
    }

    [Fact]
    public async Task Message_OnAChannelThatIsDown_IsAnsweredWhenItIsBack()
    {
        peer.Status = 500;
        Assert.Equal(HttpStatusCode.OK, (await SayAsync("你好")).StatusCode);

        peer.Status = 200;

        Assert.Equal(["1: 你好"], await peer.TextsAsync(1));
    }

    [Fact]
    public async Task Message_AnsweredButNotDeliveredBeforeARestart_ArrivesAfterIt()
    {
        peer.Status = 500;
        await SayAsync("你好");
        await host.StopAsync();
        peer.Status = 200;

        await host.StartAgainAsync();

        Assert.Equal(["1: 你好"], await peer.TextsAsync(1));
    }

    [Fact]
    public async Task Message_RefusedByTheChannel_HoldsUpNoOther()
    {
        peer.Refuses = message => ((string)message["text"]!).Contains('坏');
        await SayAsync("坏");
        await SayAsync("好", "m2");

        Assert.Equal(["2: 好"], peer.Texts);
    }

    [Fact]
    public async Task Messages_AtOnce_AreAnsweredInTheOrderOfTheirTurns()
    {
        await Task.WhenAll(Enumerable.Range(1, 8).Select(count => SayAsync($"第{count}", $"m{count}")));

        Assert.Equal(["1", "2", "3", "4", "5", "6", "7", "8"], (await peer.TextsAsync(8)).Select(text => text.Split(':')[0]));
    }

    [Fact]
    public async Task Message_OfAGroup_IsAnsweredWithoutATurn()
    {
        var message = peer.Message("我想讨薪");
        message["conversation"]!["isGroup"] = true;
        await peer.PostAsync(host.Address, message);
        await SayAsync("你好", "m2");

        Assert.Equal(2, peer.Texts.Count);
        Assert.Contains("单独", peer.Texts[0], StringComparison.Ordinal);
        Assert.Equal("1: 你好", peer.Texts[1]);
    }

    [Theory]
    [InlineData("""{"type":""")]
    [InlineData("[]")]
    [InlineData("""{"type":"message"}""")]
    [InlineData("""{"type":"message","channelId":"test","serviceUrl":"http://127.0.0.1:1/"}""")]
    [InlineData("""{"type":"message","channelId":"test","serviceUrl":"http://127.0.0.1:1/","conversation":{}}""")]
    [InlineData("""{"type":"message","channelId":"test","serviceUrl":"no","conversation":{"id":"1"}}""")]
    [InlineData("""{"type":"message","channelId":"test","conversation":{"id":"1"}}""")]
    [InlineData("""{"type":"message","channelId":"te\u0000st","serviceUrl":"http://127.0.0.1:1/","conversation":{"id":"1"}}""")]
    [InlineData("""{"type":"message","channelId":"test","serviceUrl":"http://127.0.0.1:1/","conversation":{"id":"1"},"attachments":[null]}""")]
    [InlineData("""{"type":"message","channelId":"test","ChannelId":"AseChannel","serviceUrl":"http://127.0.0.1:1/","conversation":{"id":"1"}}""")]
    [InlineData("""{"type":"message","channelId":"test","serviceUrl":"http://127.0.0.1:1/","Conversation":null}""")]
    [InlineData("""{"channelId":"test","serviceUrl":"http://127.0.0.1:1/","conversation":{"id":"1"}}""")]
    public async Task Body_ThatNoChannelSends_IsTheSendersFault(string body) =>
        Assert.Equal(HttpStatusCode.BadRequest, (await peer.PostAsync(host.Address, body)).StatusCode);

    [Fact]
    public async Task Body_OddButWhole_IsAnswered()
    {
        var message = peer.Message("@工会小助手 你好");
        message["entities"] = JArray.Parse("""[{"type":"mention"},{"type":"Mention","mentioned":"x"},{"type":"mention","text":"@工会小助手","mentioned":{}},{"type":"x"}]""");
        foreach (var absent in (string[])["id", "from", "recipient"])
            message.Remove(absent);

        Assert.Equal(HttpStatusCode.OK, (await peer.PostAsync(host.Address, message)).StatusCode);
        Assert.Equal(["1: @工会小助手 你好"], peer.Texts);
    }

    [Fact]
    public async Task Body_TooLarge_IsTooLarge() =>
        Assert.Equal(HttpStatusCode.RequestEntityTooLarge, (await SayAsync(new string('x', 300_000))).StatusCode);

    [Fact]
    public async Task StaffMessage_ToAConversationOfTheConnector_ArrivesThere()
    {
        await SayAsync("你好");
        await using (var scope = host.Services.CreateAsyncScope())
        {
            var address = scope.ServiceProvider.GetRequiredService<UnionDbContext>().ConversationAddresses.Single();
            var conversation = new ConversationKey(address.ChannelId, address.ConversationId, address.WorkerId);
            await scope.ServiceProvider.GetRequiredService<StaffMessages>().SendAsync(conversation, "材料收到了", "王律师", CancellationToken.None);
        }

        var texts = await peer.TextsAsync(2);

        Assert.Contains("材料收到了", texts[1], StringComparison.Ordinal);
        Assert.StartsWith($"/v3/conversations/{Uri.EscapeDataString(peer.ConversationId)}/activities", peer.Requests[1].Path, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Conversations_OfTheSameIdOnTwoChannels_AreApart()
    {
        await using var other = await ConnectorPeer.StartAsync("webchat");
        await SayAsync("你好");

        await other.PostAsync(host.Address, other.Message("你好"));

        Assert.Equal(["1: 你好"], other.Texts);
    }

    [Fact]
    public async Task File_OfTheChannelItself_IsKept()
    {
        peer.File = Pictures.Png;
        await SayWithFileAsync($"{peer.ServiceUrl}files/slip.png");

        Assert.Equal(["1: 照片 +1"], peer.Texts);
    }

    [Theory]
    [InlineData("data:image/png;base64,", "1: 照片 +1")]
    [InlineData("http://127.0.0.1:1/secret.png", "没有收到文件，请再选一次。")]
    [InlineData("file:///etc/passwd", "没有收到文件，请再选一次。")]
    public async Task File_FromElsewhere_IsFetchedOnlyWhenItCameAlong(string link, string answer)
    {
        await SayWithFileAsync(link.StartsWith("data:", StringComparison.Ordinal) ? link + Convert.ToBase64String(Pictures.Png) : link);

        Assert.Equal(answer, peer.Texts[0]);
    }

    [Fact]
    public async Task Activity_ThatAsksForNothing_IsTakenWithoutAnAnswer()
    {
        var typing = peer.Message("");
        typing["type"] = "typing";
        var invoke = peer.Message("", "m2");
        (invoke["type"], invoke["name"]) = ("invoke", "task/fetch");

        Assert.Equal(HttpStatusCode.OK, (await peer.PostAsync(host.Address, typing)).StatusCode);
        Assert.Equal(HttpStatusCode.NotImplemented, (await peer.PostAsync(host.Address, invoke)).StatusCode);
        Assert.Empty(peer.Requests);
    }

    [Fact]
    public async Task Message_TooLong_IsAnsweredWithWhatToDo()
    {
        await SayAsync(new string('长', 10_001));

        Assert.Equal(["这条没发出去，一条最多写10000个字。请分成几条发。"], peer.Texts);
    }

    [Fact]
    public async Task Message_WithoutAnApplicationId_IsTakenOnlyWhileDeveloping()
    {
        await using var closed = await BotHost.StartAsync();

        var refused = await peer.PostAsync(closed.Address, peer.Message("你好"));

        Assert.Equal(HttpStatusCode.Unauthorized, refused.StatusCode);
        Assert.Contains("MicrosoftAppId", await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Empty(peer.Requests);
    }

    private Task<HttpResponseMessage> SayAsync(string text, string id = "m1") =>
        peer.PostAsync(host.Address, peer.Message(text, id));

    private Task<HttpResponseMessage> SayWithFileAsync(string link)
    {
        var message = peer.Message("照片");
        message["attachments"] = new JArray(JObject.FromObject(new { contentType = "image/png", contentUrl = link, name = "slip.png" }));
        return peer.PostAsync(host.Address, message);
    }
}
