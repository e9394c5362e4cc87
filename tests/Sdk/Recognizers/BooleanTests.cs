using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

public sealed class BooleanTests
{
    [Theory]
    [InlineData(Culture.English, "yes", true)]
    [InlineData(Culture.English, "Yep, that is it", true)]
    [InlineData(Culture.English, "ok then", true)]
    [InlineData(Culture.English, "👍", true)]
    [InlineData(Culture.English, "nope", false)]
    [InlineData(Culture.English, "this is not ok", false)]
    [InlineData(Culture.English, "👎🏽", false)]
    public void RecognizeBoolean_Answer_IsFound(string culture, string query, bool value)
    {
        var result = Assert.Single(ChoiceRecognizer.RecognizeBoolean(query, culture));

        Assert.Equal("boolean", result.TypeName);
        Assert.Equal(value, result.Resolution["value"]);
    }

    [Theory]
    [InlineData(Culture.English, "yesterday")]
    [InlineData(Culture.English, "maybe")]
    [InlineData(Culture.English, "")]
    public void RecognizeBoolean_NoAnswer_IsEmpty(string culture, string query) =>
        Assert.Empty(ChoiceRecognizer.RecognizeBoolean(query, culture));

    [Fact]
    public void RecognizeBoolean_PartOfText_ScoresItsShare()
    {
        var result = Assert.Single(ChoiceRecognizer.RecognizeBoolean("well sure", Culture.English));

        Assert.Equal((5, 8, "sure"), (result.Start, result.End, result.Text));
        Assert.Equal(0.7, (double)result.Resolution["score"], 6);
    }
}
