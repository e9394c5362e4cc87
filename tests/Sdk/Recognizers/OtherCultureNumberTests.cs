using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Number;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

public sealed class OtherCultureNumberTests
{
    [Theory]
    [InlineData(Culture.Spanish, "tengo 3,14 euros", "3,14", "3.14")]
    [InlineData(Culture.Spanish, "1.234,5", "1.234,5", "1234.5")]
    [InlineData(Culture.Spanish, "quiero uno", "uno", "1")]
    [InlineData(Culture.Spanish, "treinta y dos", "treinta y dos", "32")]
    [InlineData(Culture.Spanish, "mil doscientos", "mil doscientos", "1200")]
    [InlineData(Culture.Spanish, "dos millones", "dos millones", "2000000")]
    [InlineData(Culture.French, "2,5", "2,5", "2.5")]
    [InlineData(Culture.French, "deux", "deux", "2")]
    [InlineData(Culture.French, "quatre-vingt-dix-neuf", "quatre-vingt-dix-neuf", "99")]
    [InlineData(Culture.French, "deux cent trois", "deux cent trois", "203")]
    [InlineData(Culture.German, "10,75", "10,75", "10.75")]
    [InlineData(Culture.German, "ich nehme zwei", "zwei", "2")]
    [InlineData(Culture.German, "einundzwanzig", "einundzwanzig", "21")]
    [InlineData(Culture.German, "zweihundertfünfzig", "zweihundertfünfzig", "250")]
    [InlineData(Culture.Portuguese, "vinte e um", "vinte e um", "21")]
    [InlineData(Culture.Portuguese, "7,5", "7,5", "7.5")]
    [InlineData(Culture.Italian, "ventotto", "ventotto", "28")]
    [InlineData(Culture.Italian, "tre", "tre", "3")]
    [InlineData(Culture.Dutch, "eenentwintig", "eenentwintig", "21")]
    [InlineData(Culture.Dutch, "1,5", "1,5", "1.5")]
    [InlineData(Culture.Turkish, "üç", "üç", "3")]
    [InlineData(Culture.Japanese, "三百五十", "三百五十", "350")]
    [InlineData(Culture.Japanese, "2個", "2", "2")]
    [InlineData(Culture.Korean, "3개", "3", "3")]
    [InlineData("es-mx", "dos", "dos", "2")]
    public void RecognizeNumber_OneNumber_IsFound(string culture, string query, string text, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeNumber(query, culture));

        Assert.Equal(text, result.Text);
        Assert.Equal(value, ((string)result.Resolution["value"]).Replace(',', '.')); // written as the culture does
    }

    [Theory]
    [InlineData(Culture.Spanish, "la primera", "primera", "1")]
    [InlineData(Culture.Spanish, "segundo", "segundo", "2")]
    [InlineData(Culture.French, "première", "première", "1")]
    [InlineData(Culture.French, "le deuxième", "deuxième", "2")]
    [InlineData(Culture.German, "der dritte", "dritte", "3")]
    [InlineData(Culture.Portuguese, "terceiro", "terceiro", "3")]
    [InlineData(Culture.Italian, "secondo", "secondo", "2")]
    [InlineData(Culture.Dutch, "eerste", "eerste", "1")]
    [InlineData(Culture.Japanese, "第二", "第二", "2")]
    [InlineData(Culture.Spanish, "la vigésima", "vigésima", "20")]
    [InlineData(Culture.Spanish, "el decimotercero", "decimotercero", "13")]
    [InlineData(Culture.Spanish, "vigésimo primero", "vigésimo primero", "21")]
    [InlineData(Culture.French, "le trentième", "trentième", "30")]
    [InlineData(Culture.Portuguese, "décimo primeiro", "décimo primeiro", "11")]
    [InlineData(Culture.Portuguese, "vigésimo", "vigésimo", "20")]
    public void RecognizeOrdinal_OneOrdinal_IsFound(string culture, string query, string text, string value)
    {
        var result = Assert.Single(NumberRecognizer.RecognizeOrdinal(query, culture));

        Assert.Equal((text, "ordinal"), (result.Text, result.TypeName));
        Assert.Equal(value, result.Resolution["value"]);
    }

    [Theory]
    [InlineData(Culture.Spanish, "el último", "último")]
    [InlineData(Culture.Spanish, "el anterior", "anterior")]
    [InlineData(Culture.French, "le dernier", "dernier")]
    [InlineData(Culture.Portuguese, "a última", "última")]
    public void RecognizeOrdinal_Relative_IsFound(string culture, string query, string text) =>
        Assert.Equal(text, Assert.Single(NumberRecognizer.RecognizeOrdinal(query, culture)).Text);
}
