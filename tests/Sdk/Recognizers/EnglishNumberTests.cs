using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

public sealed class EnglishNumberTests
{
    [Theory]
    [InlineData("I have 3 children", "3", "3")]
    [InlineData("my wage is 4,250.50 a month", "4,250.50", "4250.5")]
    [InlineData("it was .75 of it", ".75", "0.75")]
    [InlineData("-12 degrees", "-12", "-12")]
    [InlineData("forty-two", "forty-two", "42")]
    [InlineData("about one hundred and five", "one hundred and five", "105")]
    [InlineData("two hundred and two thousand", "two hundred and two thousand", "202000")]
    [InlineData("six thousand and two hundred", "six thousand and two hundred", "6200")]
    [InlineData("two million four hundred thousand nine", "two million four hundred thousand nine", "2400009")]
    [InlineData("seven trillion", "seven trillion", "7000000000000")]
    [InlineData("a hundred", "a hundred", "100")]
    [InlineData("minus fifteen", "minus fifteen", "-15")]
    [InlineData("15k", "15k", "15000")]
    [InlineData("2.5 million", "2.5 million", "2500000")]
    [InlineData("4 dozens", "4 dozens", "48")]
    [InlineData("half a dozen", "half a dozen", "6")]
    [InlineData("a dozen", "a dozen", "12")]
    [InlineData("two dozen", "two dozen", "24")]
    [InlineData("2/5", "2/5", "0.4")]
    [InlineData("3 1/4", "3 1/4", "3.25")]
    [InlineData("a half", "a half", "0.5")]
    [InlineData("two and a half", "two and a half", "2.5")]
    [InlineData("three quarters", "three quarters", "0.75")]
    [InlineData("two fifths", "two fifths", "0.4")]
    [InlineData("eleven and two fifths", "eleven and two fifths", "11.4")]
    [InlineData("nine point zero five", "nine point zero five", "9.05")]
    [InlineData("three over four", "three over four", "0.75")]
    [InlineData("2e3", "2e3", "2000")]
    [InlineData("3,14", "3,14", "3.14")]
    [InlineData("12,5 hours", "12,5", "12.5")]
    [InlineData("1 234 567", "1 234 567", "1234567")]
    [InlineData("minus 3.5", "minus 3.5", "-3.5")]
    [InlineData("it is negative 20 now", "negative 20", "-20")]
    [InlineData("half", "half", "0.5")]
    [InlineData("5b", "5b", "5000000000")]
    [InlineData("1 over 8", "1 over 8", "0.125")]
    [InlineData("twenty one fifths", "twenty one fifths", "4.2")]
    [InlineData("three twenty-fifths", "three twenty-fifths", "0.12")]
    [InlineData("two hundred and three dozens", "two hundred and three dozens", "236")]
    [InlineData("Give me twenty meters of cable", "twenty", "20")]
    [InlineData("twenty one hundred", "twenty one hundred", "2100")]
    public void RecognizeNumber_OneNumber_IsFound(string query, string text, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber(query, Culture.English));

        Assert.Equal(text, result.Text);
        Assert.Equal(query.IndexOf(text, StringComparison.Ordinal), result.Start);
        Assert.Equal(result.Start + text.Length - 1, result.End);
        Assert.Equal("number", result.TypeName);
        Assert.Equal(value, result.Resolution["value"]);
    }

    [Theory]
    [InlineData("Forty Two workers", "forty two", "42")]
    [InlineData("１２３", "123", "123")]
    [InlineData("1E5", "1e5", "100000")]
    public void RecognizeNumber_Text_IsLowerCaseAndHalfWidth(string query, string text, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber(query, Culture.English));

        Assert.Equal((0, text), (result.Start, result.Text));
        Assert.Equal(value, result.Resolution["value"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("hello there")]
    [InlineData("a")]
    [InlineData("take this one")]
    [InlineData("the 180ml bottle")]
    [InlineData("room a12")]
    public void RecognizeNumber_None_IsEmpty(string query) =>
        Assert.Empty(NumberRecognizer.RecognizeNumber(query, Culture.English));

    [Theory]
    [InlineData("10.20.30.40", "10,20,30,40")]
    [InlineData("1,2,3", "1,2,3")]
    [InlineData("1, 250, 300", "1,250,300")]
    [InlineData("one two three", "1,2,3")]
    [InlineData("between 3 and seven", "3,7")]
    public void RecognizeNumber_Several_AreInOrder(string query, string values) =>
        Assert.Equal(
            values.Split(','),
            NumberRecognizer.RecognizeNumber(query, Culture.English).Select(r => r.Resolution["value"]));

    [Theory]
    [InlineData("en-gb")]
    [InlineData("EN-US")]
    [InlineData("xx-yy")]
    [InlineData(null)]
    public void RecognizeNumber_OtherCulture_ReadsEnglish(string? culture) =>
        Assert.Equal("12", Assert.Single(NumberRecognizer.RecognizeNumber("twelve", culture)).Resolution["value"]);

    [Fact]
    public void RecognizeNumber_NoFallback_Throws() => Assert.Throws<ArgumentException>(
        () => NumberRecognizer.RecognizeNumber("12", "xx-yy", fallbackToDefaultCulture: false));

    [Theory]
    [InlineData("the third one", "third", "3")]
    [InlineData("1st", "1st", "1")]
    [InlineData("I take the 22nd", "22nd", "22")]
    [InlineData("twenty-fifth", "twenty-fifth", "25")]
    [InlineData("one hundred thirty second", "one hundred thirty second", "132")]
    [InlineData("three hundredth", "three hundredth", "300")]
    [InlineData("the second option", "second", "2")]
    public void RecognizeOrdinal_OneOrdinal_IsFound(string query, string text, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal(query, Culture.English));

        Assert.Equal((text, "ordinal"), (result.Text, result.TypeName));
        Assert.Equal(value, result.Resolution["value"]);
        Assert.Equal(query.IndexOf(text, StringComparison.Ordinal), result.Start);
    }

    [Theory]
    [InlineData("the last one", "last", "end+0")]
    [InlineData("the next page", "next", "current+1")]
    [InlineData("the previous one", "previous one", "current-1")]
    [InlineData("take the second to last", "the second to last", "end-1")]
    public void RecognizeOrdinal_Relative_IsNoNumber(string query, string text, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal(query, Culture.English));

        Assert.Equal((text, "ordinal.relative"), (result.Text, result.TypeName));
        Assert.Equal(value, result.Resolution["value"]);
    }

    [Fact]
    public void RecognizeOrdinal_Several_AreInOrder() => Assert.Equal(
        [(4, 8), (14, 18)],
        NumberRecognizer.RecognizeOrdinal("the first and third one please", Culture.English).Select(r => (r.Start, r.End)));

    [Theory]
    [InlineData("five")]
    [InlineData("a millionth")]
    [InlineData("no order here")]
    public void RecognizeOrdinal_None_IsEmpty(string query) =>
        Assert.Empty(NumberRecognizer.RecognizeOrdinal(query, Culture.English));
}
