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
    [InlineData("no amount")]
    [InlineData("12 apples")]
    public void RecognizeDimension_None_IsEmpty(string query) =>
        Assert.Empty(NumberWithUnitRecognizer.RecognizeDimension(query, Culture.English));
}
