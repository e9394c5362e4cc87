using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Adapters;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk.Builder;

public sealed class MentionTests
{
    [Theory]
    [InlineData("@工会(一)", "@工会(一) 你好", "你好")]
    [InlineData("@bot", "你好 @BOT", "你好")]
    [InlineData(null, "<at>Bot</at> 你好", "你好")]
    public void RemoveRecipientMention_Mention_IsTakenOut(string? mention, string text, string expected)
    {
        var message = Message(text, ("bot", mention));

        Assert.Equal(expected, message.RemoveRecipientMention());
        Assert.Equal(expected, message.Text);
    }

    [Fact]
    public void MentionsId_OnlyEntities_Count()
    {
        var message = Message("@bot @other", ("bot", "@bot"));

        Assert.True(message.MentionsRecipient());
        Assert.True(message.MentionsId("bot"));
        Assert.False(message.MentionsId("other"));
    }

    [Fact]
    public async Task NormalizeMentions_Default_DropsTheBot()
    {
        var message = Message("<at>Bot</at> 找<at id=\"1\">老王</at>谈", ("bot", null), ("wang", "<at>老王</at>"));

        await RunAsync(new NormalizeMentionsMiddleware(), message);

        Assert.Equal("找老王 谈", message.Text);
        Assert.Equal("老王", (string?)Assert.Single(message.Entities).Properties["text"]);
    }

    [Fact]
    public async Task NormalizeMentions_KeepRecipient_OnlyStripsTags()
    {
        var message = Message("<at>Bot</at> 你好", ("bot", "<at>Bot</at>"));

        await RunAsync(new NormalizeMentionsMiddleware { RemoveRecipientMention = false }, message);

        Assert.Equal("Bot 你好", message.Text);
        Assert.Equal("Bot", (string?)Assert.Single(message.Entities).Properties["text"]);
    }

    [Theory]
    [InlineData("skype", "Bot")]
    [InlineData("test", "<at id=\"28:2bc5b54d\">Bot</at>")]
    public void NormalizeSkypMentionText_Channel_Decides(string channelId, string expected)
    {
        var message = Message("Bot 你好", ("bot", "<at id=\"28:2bc5b54d\">Bot</at>"));
        message.ChannelId = channelId;

#pragma warning disable CS0618
        SkypeMentionNormalizeMiddleware.NormalizeSkypMentionText(message);
#pragma warning restore CS0618

        Assert.Equal(expected, (string?)message.Entities[0].Properties["text"]);
    }

    private static Activity Message(string text, params (string Id, string? Text)[] mentions) =>
        new(ActivityTypes.Message)
        {
            Text = text,
            Recipient = new ChannelAccount("bot", "Bot"),
            Entities = [.. mentions.Select(m => Mention(m.Id, m.Text))],
        };

    private static Entity Mention(string id, string? text)
    {
        var entity = new Entity("mention");
        entity.Properties["mentioned"] = JObject.FromObject(new { id, name = "Bot" });
        entity.Properties["text"] = text;
        return entity;
    }

    private static Task RunAsync(NormalizeMentionsMiddleware middleware, Activity activity) =>
        middleware.OnTurnAsync(
            new TurnContext(new TestAdapter(), activity), _ => Task.CompletedTask, CancellationToken.None);
}
