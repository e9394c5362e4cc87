using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

public sealed class NumberWithUnitTests
{
    [Theory]
    [InlineData("about 12km away", "12km", "Kilometer", "12")]
    [InlineData("it weighs 2.5 kg", "2.5 kg", "Kilogram", "2.5")]
    [InlineData("ten meters", "ten meters", "Meter", "10")]
    public void RecognizeDimension_Length_HasUnit(string query, string text, string unit, string value)
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeDimension(query, Culture.English));

        Assert.Equal((text, "dimension"), (result.Text, result.TypeName));
        Assert.Equal((unit, value), (result.Resolution["unit"], result.Resolution["value"]));
    }

    [Fact]
    public void RecognizeAge_YearsOld_HasUnit()
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeAge("she is 42 years old", Culture.English));

        Assert.Equal(("Year", "42"), (result.Resolution["unit"], result.Resolution["value"]));
    }

    [Fact]
    public void RecognizeTemperature_DegreesCelsius_HasUnit()
    {
        var result = Assert.Single(
            NumberWithUnitRecognizer.RecognizeTemperature("it is 31 degrees celsius inside", Culture.English));

        Assert.Equal(("C", "31"), (result.Resolution["unit"], result.Resolution["value"]));
    }

    [Fact]
    public void RecognizeCurrency_Dollars_HasUnit()
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeCurrency("I paid 30 dollars", Culture.English));

        Assert.Equal(("Dollar", "30"), (result.Resolution["unit"], result.Resolution["value"]));
    }

    [Theory]
    [InlineData(Culture.English, "it is $1,234.50 now", "$1,234.50", "Dollar", "1234.5")]
    [InlineData(Culture.English, "€500", "€500", "Euro", "500")]
    [InlineData(Culture.English, "500 USD", "500 usd", "United States dollar", "500")]
    [InlineData(Culture.English, "£5", "£5", "Pound", "5")]
    [InlineData(Culture.Chinese, "500元", "500元", "Chinese yuan", "500")]
    [InlineData(Culture.Chinese, "100美元", "100美元", "United States dollar", "100")]
    public void RecognizeCurrency_Amount_HasUnit(string culture, string query, string text, string unit, string value)
    {
        var result = Assert.Single(NumberWithUnitRecognizer.RecognizeCurrency(query, culture));

        Assert.Equal((text, "currency"), (result.Text, result.TypeName));
        Assert.Equal((unit, value), (result.Resolution["unit"], result.Resolution["value"]));
    }

    [Fact]
    public void RecognizeCurrency_KnownCountry_HasCode() => Assert.Equal(
        "EUR",
        Assert.Single(NumberWithUnitRecognizer.RecognizeCurrency("10 euros", Culture.English)).Resolution["isoCurrency"]);

    [Theory]
    [InlineData("no amount")]
    [InlineData("12 apples")]
    public void RecognizeDimension_None_IsEmpty(string query) =>
        Assert.Empty(NumberWithUnitRecognizer.RecognizeDimension(query, Culture.English));
}
