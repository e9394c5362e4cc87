using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class FindTests
{
    private static readonly List<string> Colors = ["red", "green", "blue"];

    private static List<SortedValue> Values(params string[] values) =>
        values.Select((value, index) => new SortedValue { Value = value, Index = index }).ToList();

    [Fact]
    public void FindChoices_NullChoices_Throws() =>
        Assert.Throws<ArgumentNullException>("choices", () => Find.FindChoices("red", (IList<string>)null!));

    [Fact]
    public void FindChoices_WordInSentence_IsFoundInPlace()
    {
        var found = Assert.Single(Find.FindChoices("the red one please.", Colors));

        Assert.Equal(("red", 4, 6, "choice"), (found.Text, found.Start, found.End, found.TypeName));
        Assert.Equal(("red", 0, 1f, "red"), Facts(found.Resolution));
    }

    [Fact]
    public void FindChoices_SeveralWords_AreInOrderOfUtterance() =>
        Assert.Equal(["blue", "red"], Find.FindChoices("blue then red", Colors).Select(f => f.Resolution.Value));

    [Fact]
    public void FindChoices_SameWordTwice_CountsOnce() =>
        Assert.Single(Find.FindChoices("red is red", Colors));

    [Fact]
    public void FindChoices_Title_IsSearchedUnlessSwitchedOff()
    {
        List<Choice> choices = [new("r") { Action = new CardAction { Title = "Crimson" } }];

        Assert.Equal("Crimson", Find.FindChoices("crimson", choices)[0].Resolution.Synonym);
        Assert.Empty(Find.FindChoices("crimson", choices, new FindChoicesOptions { NoAction = true }));
    }

    [Fact]
    public void FindChoices_Synonym_GivesTheChoice()
    {
        var choice = new Choice("red") { Synonyms = ["the first"] };

        Assert.Equal(("red", 0, 1f, "the first"), Facts(Find.FindChoices("the first", [choice])[0].Resolution));
    }

    [Fact]
    public void FindValues_WholeUtterance_WinsWhateverItsCase()
    {
        var found = Assert.Single(Find.FindValues("RED", Values("red", "red wine")));

        Assert.Equal(("RED", 0, 2, "red"), (found.Text, found.Start, found.End, found.Resolution.Value));
    }

    [Fact]
    public void FindValues_LongerValue_WinsOverItsPart() =>
        Assert.Equal("red wine", Assert.Single(Find.FindValues("a red wine!", Values("red", "red wine"))).Text);

    [Fact]
    public void FindValues_WordsApart_ScoreLess()
    {
        var found = Assert.Single(Find.FindValues("the second from last one", Values("second last")));

        Assert.Equal("second from last", found.Text);
        Assert.Equal(2f / 3, found.Resolution.Score);
    }

    [Fact]
    public void FindValues_TooFarApart_IsNotFound() =>
        Assert.Empty(Find.FindValues("second of them but not last", Values("second last")));

    [Fact]
    public void FindValues_PartialMatch_OnlyWhenAllowed()
    {
        var partial = new FindValuesOptions { AllowPartialMatches = true };

        Assert.Empty(Find.FindValues("a red one", Values("red wine")));
        Assert.Single(Find.FindValues("a red one", Values("red wine"), partial));
    }

    [Fact]
    public void Tokenizer_Text_SplitsAtPunctuationAndLowers()
    {
        var tokens = Tokenizer.DefaultTokenizer("Hi, B2-you");

        Assert.Equal(["hi", "b2", "you"], tokens.Select(t => t.Normalized));
        Assert.Equal(("Hi", 0, 1), (tokens[0].Text, tokens[0].Start, tokens[0].End));
        Assert.Equal((7, 9), (tokens[2].Start, tokens[2].End));
    }

    [Fact]
    public void Tokenizer_Emoji_IsWordOfItsOwn() =>
        Assert.Equal(["a", "😀", "b"], Tokenizer.DefaultTokenizer("a😀b").Select(t => t.Text));

    [Fact]
    public void Tokenizer_Null_HasNoWords() => Assert.Empty(Tokenizer.DefaultTokenizer(null));

    [Fact]
    public void Tokenizer_Chinese_IsOneWord() =>
        Assert.Equal("工会", Assert.Single(Tokenizer.DefaultTokenizer("工会")).Normalized);

    private static (string, int, float, string) Facts(FoundChoice found) =>
        (found.Value, found.Index, found.Score, found.Synonym);
}
