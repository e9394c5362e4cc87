using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk.Schema;

public sealed class ModelTests
{
    [Fact]
    public void Activity_Json_KeepsThePublishedOrder()
    {
        var names = JObject.FromObject(new Activity()).Properties().Select(p => p.Name).Take(9);

        Assert.Equal(
            [
                "type", "id", "timestamp", "localTimestamp", "localTimezone", "callerId", "serviceUrl", "channelId",
                "from",
            ],
            names);
    }

    [Fact]
    public void TokenResponse_UnknownFields_SurviveRoundTrip()
    {
        const string json =
            """{"channelId":"c","connectionName":"n","token":"t","expiration":"later","scope":"all"}""";

        var response = JsonConvert.DeserializeObject<TokenResponse>(json)!;

        Assert.Equal("all", (string?)response.Properties["scope"]);
        Assert.Equal(json, JsonConvert.SerializeObject(response));
    }

    [Fact]
    public void OAuthCard_Attachment_HasItsContentTypeAndJson()
    {
        var card = new OAuthCard("登录", "union", [new CardAction(ActionTypes.Signin)])
        {
            TokenExchangeResource = new TokenExchangeResource("1", "api://union", "p"),
            TokenPostResource = new TokenPostResource("https://sas.example"),
        };

        var attachment = card.ToAttachment();
        var json = JObject.FromObject(card);

        Assert.Equal("application/vnd.microsoft.card.oauth", attachment.ContentType);
        Assert.Same(card, attachment.Content);
        Assert.Equal("api://union", (string?)json["tokenExchangeResource"]!["uri"]);
        Assert.Equal("https://sas.example", (string?)json["tokenPostResource"]!["sasUrl"]);
    }

    [Fact]
    public void AttachmentData_Bytes_AreBase64()
    {
        var json = JObject.FromObject(new AttachmentData("image/png", "a", [1, 2, 3]));

        Assert.Equal("AQID", (string?)json["originalBase64"]);
        Assert.Equal(JTokenType.Null, json["thumbnailBase64"]!.Type);
    }

    [Fact]
    public void Entity_Equality_IsThatOfTheData()
    {
        var (first, second) = (new Entity("a"), new Entity("a"));
        first.Properties["n"] = 1;
        Assert.False(first.Equals(second));

        second.Properties["n"] = 1;

        Assert.True(first.Equals(second));
        Assert.True(first.Equals((object)second));
        Assert.False(first.Equals((object)new Mention()));
        Assert.False(first.Equals(null));
    }

    [Fact]
    public void GetChannelData_OtherType_IsConvertedOrRefused()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{"id":"x"}""") };
        Assert.Equal("x", activity.GetChannelData<ChannelAccount>().Id);

        activity.ChannelData = "text";

        Assert.False(activity.TryGetChannelData<ChannelAccount>(out _));
        Assert.Throws<InvalidCastException>(() => activity.GetChannelData<ChannelAccount>());
    }
}
