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
    [InlineData(Culture.Chinese, "是的", true)]
    [InlineData(Culture.Chinese, "好的，谢谢", true)]
    [InlineData(Culture.Chinese, "没问题", true)]
    [InlineData(Culture.Chinese, "可以", true)]
    [InlineData(Culture.Chinese, "👍", true)]
    [InlineData(Culture.Chinese, "不是", false)]
    [InlineData(Culture.Chinese, "不行！", false)]
    [InlineData(Culture.Chinese, "不可以", false)]
    [InlineData(Culture.Dutch, "Ja", true)]
    [InlineData(Culture.Dutch, "nee", false)]
    [InlineData(Culture.French, "Oui", true)]
    [InlineData(Culture.French, "Non", false)]
    [InlineData(Culture.German, "Ja", true)]
    [InlineData(Culture.German, "Nein", false)]
    [InlineData(Culture.Italian, "Sì", true)]
    [InlineData(Culture.Italian, "No", false)]
    [InlineData(Culture.Japanese, "はい", true)]
    [InlineData(Culture.Japanese, "いいえ", false)]
    [InlineData(Culture.Portuguese, "Sim", true)]
    [InlineData(Culture.Portuguese, "Não", false)]
    [InlineData(Culture.Spanish, "Sí", true)]
    [InlineData(Culture.Spanish, "por supuesto", true)]
    [InlineData(Culture.Spanish, "No", false)]
    [InlineData(Culture.Swedish, "Ja", true)]
    [InlineData(Culture.Swedish, "Nej", false)]
    [InlineData(Culture.Turkish, "Evet", true)]
    [InlineData(Culture.Turkish, "Hayır", false)]
    [InlineData(Culture.Bulgarian, "Да", true)]
    [InlineData(Culture.Bulgarian, "Не", false)]
    [InlineData("es-mx", "Sí", true)]
    [InlineData("xx-yy", "yes", true)]
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
    [InlineData(Culture.Chinese, "我不知道")]
    [InlineData(Culture.Chinese, "明天再说")]
    public void RecognizeBoolean_NoAnswer_IsEmpty(string culture, string query) =>
        Assert.Empty(ChoiceRecognizer.RecognizeBoolean(query, culture));

    [Theory]
    [InlineData("yes... I said no onions", "yes", 0.52)]
    [InlineData("agree, it is not ok", "not ok", 0.64)]
    [InlineData("👌👌👌", "👌", 0.6)]
    [InlineData("👌🏾 is ok", "👌🏾", 0.7)]
    [InlineData("👌🏼👌🏻👌🏽", "👌🏼", 0.6)]
    [InlineData("Sure!", "Sure", 1.0)]
    public void RecognizeBoolean_SeveralWords_ClearestIsTaken(string query, string text, double score)
    {
        var result = Assert.Single(ChoiceRecognizer.RecognizeBoolean(query, Culture.English));

        Assert.Equal(text, result.Text);
        Assert.Equal(score, (double)result.Resolution["score"], 6);
    }

    [Fact]
    public void RecognizeBoolean_PartOfText_ScoresItsShare()
    {
        var result = Assert.Single(ChoiceRecognizer.RecognizeBoolean("well sure", Culture.English));

        Assert.Equal((5, 8, "sure"), (result.Start, result.End, result.Text));
        Assert.Equal(0.7, (double)result.Resolution["score"], 6);
    }
}
