using Microsoft.Bot.Builder.Dialogs.Choices;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class ChoiceRecognizersTests
{
    private static readonly List<string> Colors = ["red", "green", "blue"];

    [Theory]
    [InlineData("the first one", "red")]
    [InlineData("the second one", "green")]
    [InlineData("3", "blue")]
    [InlineData("number two", "green")]
    [InlineData("the last", "blue")]
    public void RecognizeChoices_Number_GivesChoiceOfThatPlace(string utterance, string expected)
    {
        var found = Assert.Single(ChoiceRecognizers.RecognizeChoices(utterance, Colors));

        Assert.Equal((expected, 1f), (found.Resolution.Value, found.Resolution.Score));
        Assert.Null(found.Resolution.Synonym);
    }

    [Theory]
    [InlineData("4")]
    [InlineData("0")]
    [InlineData("2.5")]
    [InlineData("none of them")]
    [InlineData(null)]
    public void RecognizeChoices_NoSuchPlace_FindsNothing(string? utterance) =>
        Assert.Empty(ChoiceRecognizers.RecognizeChoices(utterance, Colors));

    [Fact]
    public void RecognizeChoices_Words_WinOverNumbers() => Assert.Equal(
        "blue", Assert.Single(ChoiceRecognizers.RecognizeChoices("the first blue", Colors)).Resolution.Value);

    [Fact]
    public void RecognizeChoices_SwitchedOff_IgnoresNumbers()
    {
        var options = new FindChoicesOptions { RecognizeNumbers = false, RecognizeOrdinals = false };

        Assert.Empty(ChoiceRecognizers.RecognizeChoices("1", Colors, options));
        Assert.Empty(ChoiceRecognizers.RecognizeChoices("first", Colors, options));
    }
}
