using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class ChoiceFactoryTests
{
    private static readonly List<Choice> Colors = [new("red"), new("green"), new("blue")];

    [Fact]
    public void Inline_ThreeChoices_AreNumbered()
    {
        var message = ChoiceFactory.Inline(Colors, "pick:", "say");

        Assert.Equal("pick: (1) red, (2) green, or (3) blue", message.Text);
        Assert.Equal(("say", InputHints.ExpectingInput), (message.Speak, message.InputHint));
    }

    [Fact]
    public void Inline_TwoChoices_UseShortOr() =>
        Assert.Equal(" (1) red or (2) green", ChoiceFactory.Inline(Colors[..2]).Text);

    [Fact]
    public void Inline_Options_ReplaceWords()
    {
        var options = new ChoiceFactoryOptions("; ", " / ", " ; or ", false);

        Assert.Equal("pick: red; green ; or blue", ChoiceFactory.Inline(Colors, "pick:", null, options).Text);
    }

    [Fact]
    public void Inline_Action_ShowsItsTitle()
    {
        var choice = new Choice("a") { Action = new CardAction { Title = "Apple" } };

        Assert.Equal("pick: (1) Apple", ChoiceFactory.Inline([choice], "pick:").Text);
    }

    [Fact]
    public void List_Choices_AreLines() =>
        Assert.Equal("pick:\n\n   1. red\n   2. green\n   3. blue", ChoiceFactory.List(Colors, "pick:").Text);

    [Fact]
    public void List_WithoutNumbers_HasDashes()
    {
        var options = new ChoiceFactoryOptions { IncludeNumbers = false };

        var message = ChoiceFactory.List(Colors, "pick:", null, options);

        Assert.Equal("pick:\n\n   - red\n   - green\n   - blue", message.Text);
    }

    [Fact]
    public void SuggestedAction_Choices_SendTheirValue()
    {
        var message = ChoiceFactory.SuggestedAction(Colors, "pick:", null, ["worker-1"]);

        Assert.Equal(["red", "green", "blue"], message.SuggestedActions.Actions.Select(a => (string)a.Value));
        Assert.All(message.SuggestedActions.Actions, a => Assert.Equal(ActionTypes.ImBack, a.Type));
        Assert.Equal(["worker-1"], message.SuggestedActions.To);
    }

    [Fact]
    public void HeroCard_Choices_AreButtonsBelowText()
    {
        var message = ChoiceFactory.HeroCard(Colors, "pick:");

        var card = Assert.IsType<HeroCard>(Assert.Single(message.Attachments).Content);
        Assert.Null(message.Text);
        Assert.Equal("pick:", card.Text);
        Assert.Equal(["red", "green", "blue"], card.Buttons.Select(b => b.Title));
    }

    [Fact]
    public void ForChannel_Webchat_SuggestsActions() =>
        Assert.Equal(3, ChoiceFactory.ForChannel(Channels.Webchat, Colors, "pick:", null, null)
            .SuggestedActions.Actions.Count);

    [Fact]
    public void ForChannel_Slack_SendsCard() =>
        Assert.Single(ChoiceFactory.ForChannel(Channels.Slack, Colors, "pick:", null, null).Attachments);

    [Fact]
    public void ForChannel_OtherChannel_WritesInline() => Assert.Equal(
        "pick: (1) red, (2) green, or (3) blue",
        ChoiceFactory.ForChannel("sms", Colors, "pick:", null, null).Text);

    [Fact]
    public void ForChannel_LongTitle_WritesList()
    {
        List<Choice> choices = [new("a title of more than twenty letters")];

        var message = ChoiceFactory.ForChannel(Channels.Webchat, choices, "pick:", null, null);

        Assert.Equal("pick:\n\n   1. a title of more than twenty letters", message.Text);
        Assert.Null(message.SuggestedActions);
    }

    [Fact]
    public void ForChannel_FourChoicesOnPlainChannel_WritesList() => Assert.StartsWith(
        "pick:\n\n   1. red",
        ChoiceFactory.ForChannel(null, [.. Colors, new Choice("grey")], "pick:", null, null).Text,
        StringComparison.Ordinal);

    [Fact]
    public void ToChoices_Null_IsEmpty() => Assert.Empty(ChoiceFactory.ToChoices(null));

    [Fact]
    public void ListStyle_Json_IsNameInCamelCase() =>
        Assert.Equal("\"suggestedAction\"", JsonConvert.SerializeObject(ListStyle.SuggestedAction));
}
