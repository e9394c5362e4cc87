using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class ChannelTests
{
    [Theory]
    [InlineData(Channels.Facebook, 10)]
    [InlineData(Channels.Skype, 10)]
    [InlineData(Channels.Line, 13)]
    [InlineData("kik", 20)]
    [InlineData(Channels.Telegram, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData(Channels.Directline, 100)]
    [InlineData(Channels.DirectlineSpeech, 100)]
    [InlineData(Channels.Webchat, 100)]
    [InlineData(Channels.Slack, -1)]
    [InlineData("other", -1)]
    public void SupportsSuggestedActions_ByChannel_HasLimit(string channel, int limit)
    {
        Assert.Equal(limit >= 0, Channel.SupportsSuggestedActions(channel, Math.Max(limit, 0)));
        Assert.False(Channel.SupportsSuggestedActions(channel, limit + 1));
    }

    [Theory]
    [InlineData("personal", 3, true)]
    [InlineData("personal", 4, false)]
    [InlineData("groupChat", 1, false)]
    [InlineData(null, 1, false)]
    public void SupportsSuggestedActions_Teams_InPersonalChatOnly(string? type, int count, bool expected) =>
        Assert.Equal(expected, Channel.SupportsSuggestedActions(Channels.Msteams, count, type));

    [Theory]
    [InlineData(Channels.Facebook, 3)]
    [InlineData(Channels.Skype, 3)]
    [InlineData(Channels.Msteams, 50)]
    [InlineData(Channels.Line, 99)]
    [InlineData(Channels.Slack, 100)]
    [InlineData(Channels.Emulator, 100)]
    [InlineData("cortana", 100)]
    [InlineData("other", -1)]
    public void SupportsCardActions_ByChannel_HasLimit(string channel, int limit)
    {
        Assert.Equal(limit >= 0, Channel.SupportsCardActions(channel, Math.Max(limit, 0)));
        Assert.False(Channel.SupportsCardActions(channel, limit + 1));
    }

    [Fact]
    public void HasMessageFeed_Cortana_HasNone()
    {
        Assert.False(Channel.HasMessageFeed("cortana"));
        Assert.True(Channel.HasMessageFeed(Channels.Webchat));
    }
}
