using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class MessageFactoryTests
{
    [Fact]
    public void Text_NoHint_AcceptsInput() =>
        Assert.Equal(InputHints.AcceptingInput, MessageFactory.Text("你好").InputHint);

    [Fact]
    public void Text_Blank_IsNull() => Assert.Null(MessageFactory.Text(" ").Text);

    [Fact]
    public void SuggestedActions_Strings_SendTheirText()
    {
        var message = MessageFactory.SuggestedActions(["是", "否"], "请确认", null, InputHints.ExpectingInput);

        Assert.Equal(["是", "否"], message.SuggestedActions.Actions.Select(a => (string)a.Value));
        Assert.Equal("请确认", message.Text);
    }

    [Fact]
    public void Carousel_Cards_AreSideBySide()
    {
        var message = MessageFactory.Carousel([new HeroCard().ToAttachment(), new HeroCard().ToAttachment()]);

        Assert.Equal(("carousel", 2), (message.AttachmentLayout, message.Attachments.Count));
    }
}
