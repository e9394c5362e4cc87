using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class ActivityTests
{
    [Fact]
    public void Json_UnknownProperties_SurviveRoundTrip()
    {
        const string json = """
            {"type":"message","text":"你好","added":{"deep":[1,2]},
             "from":{"id":"w","nick":"小王"},"conversation":{"id":"c","folder":7}}
            """;

        var activity = JsonConvert.DeserializeObject<Activity>(json)!;
        var written = JObject.Parse(JsonConvert.SerializeObject(activity));

        Assert.Equal("小王", (string?)written["from"]!["nick"]);
        Assert.Equal(7, (int?)written["conversation"]!["folder"]);
        Assert.Equal("[1,2]", written["added"]!["deep"]!.ToString(Formatting.None));
    }

    [Fact]
    public void Json_KnownProperties_AreNotInExtensionData()
    {
        var activity = JsonConvert.DeserializeObject<Activity>("""{"type":"message","text":"你好","other":1}""")!;

        Assert.Equal("你好", activity.Text);
        Assert.Equal(["other"], activity.Properties.Properties().Select(p => p.Name));
    }

    [Fact]
    public void Json_Names_AreCamelCase()
    {
        var activity = new Activity(ActivityTypes.Message)
        {
            SuggestedActions = new SuggestedActions { Actions = ["是"] },
        };

        var json = JObject.Parse(JsonConvert.SerializeObject(activity));

        Assert.Equal("imBack", (string?)json.SelectToken("suggestedActions.actions[0].type"));
        Assert.Equal("是", (string?)json.SelectToken("suggestedActions.actions[0].value"));
    }

    [Fact]
    public void CreateReply_Message_GoesBackToSender()
    {
        var reply = CollectingAdapter.Message().CreateReply("收到");

        Assert.Equal(
            ("bot-1", "worker-1", "in-1", "conversation-1", "收到"),
            (reply.From.Id, reply.Recipient.Id, reply.ReplyToId, reply.Conversation.Id, reply.Text));
    }

    [Theory]
    [InlineData("directline", null)]
    [InlineData("webchat", null)]
    [InlineData("msteams", "in-1")]
    public void GetConversationReference_ConversationUpdate_HasNoActivityIdOnDirectLine(string channel, string? id)
    {
        var activity = CollectingAdapter.Message();
        activity.Type = ActivityTypes.ConversationUpdate;
        activity.ChannelId = channel;

        Assert.Equal(id, activity.GetConversationReference().ActivityId);
    }

    [Fact]
    public void ApplyConversationReference_Incoming_ComesFromUser()
    {
        var reference = CollectingAdapter.Message().GetConversationReference();

        var activity = new Activity().ApplyConversationReference(reference, isIncoming: true);

        Assert.Equal(("worker-1", "bot-1", "in-1"), (activity.From.Id, activity.Recipient.Id, activity.Id));
    }

    [Fact]
    public void ApplyConversationReference_ReferenceWithoutLocale_KeepsLocale()
    {
        var activity = new Activity { Locale = "zh-CN" }.ApplyConversationReference(new ConversationReference());

        Assert.Equal("zh-CN", activity.Locale);
    }

    [Fact]
    public void GetContinuationActivity_Reference_IsNamedEvent()
    {
        var reference = CollectingAdapter.Message().GetConversationReference();

        var activity = reference.GetContinuationActivity();

        Assert.Equal("ContinueConversation", activity.AsEventActivity().Name);
        Assert.Equal("worker-1", activity.From.Id);
        Assert.Same(reference, activity.RelatesTo);
    }

    [Theory]
    [InlineData("message", true)]
    [InlineData("Message", true)]
    [InlineData("message/custom", true)]
    [InlineData("messages", false)]
    [InlineData(null, false)]
    public void AsMessageActivity_Type_MatchesTypeAndSubtypes(string? type, bool isMessage) =>
        Assert.Equal(isMessage, new Activity { Type = type }.AsMessageActivity() != null);

    [Fact]
    public void GetMentions_ReceivedEntities_AreMentions()
    {
        const string json = """
            {"entities":[{"type":"mention","text":"@工会","mentioned":{"id":"bot-1"}},{"type":"clientInfo"}]}
            """;

        var mention = Assert.Single(JsonConvert.DeserializeObject<Activity>(json)!.GetMentions());

        Assert.Equal(("@工会", "bot-1"), (mention.Text, mention.Mentioned.Id));
    }

    [Fact]
    public void TryGetChannelData_OtherShape_IsFalse()
    {
        var activity = new Activity { ChannelData = "text" };

        Assert.False(activity.TryGetChannelData<ChannelAccount>(out _));
    }

    [Fact]
    public void GetChannelData_JsonObject_IsRead()
    {
        var activity = new Activity { ChannelData = JObject.Parse("""{"id":"x"}""") };

        Assert.Equal("x", activity.GetChannelData<ChannelAccount>().Id);
    }

    [Fact]
    public void ToAttachment_HeroCard_NamesItsContentType()
    {
        var attachment = new HeroCard(title: "工伤").ToAttachment();

        Assert.Equal("application/vnd.microsoft.card.hero", attachment.ContentType);
        Assert.Equal("工伤", ((HeroCard)attachment.Content).Title);
    }

    [Fact]
    public void Attachment_ObjectContent_SurvivesRoundTrip()
    {
        var attachment = JsonConvert.DeserializeObject<Attachment>("""{"content":{"title":"工伤"}}""")!;

        Assert.Equal("工伤", (string?)((JObject)attachment.Content)["title"]);
    }

    [Fact]
    public void Entity_SetAs_TakesOverTypeAndData()
    {
        var entity = new Entity("old");

        entity.SetAs(new Mention(text: "@工会"));

        Assert.Equal("mention", entity.Type);
        Assert.Equal("@工会", entity.GetAs<Mention>().Text);
    }
}
