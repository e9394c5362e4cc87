using System.Reflection;
using Azure.AI.TextAnalytics;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class TextAnalyticsNamesTests
{
    [Theory]
    [InlineData(nameof(PiiEntityCategory.BrcpfNumber), "BRCPFNumber")]
    [InlineData(nameof(PiiEntityCategory.BRNationalIdrg), "BRNationalIDRG")]
    [InlineData(nameof(PiiEntityCategory.Esdni), "ESDNI")]
    [InlineData(nameof(PiiEntityCategory.EugpsCoordinates), "EUGPSCoordinates")]
    [InlineData(nameof(PiiEntityCategory.PlregonNumber), "PLREGONNumber")]
    [InlineData(nameof(PiiEntityCategory.SwiftCode), "SWIFTCode")]
    [InlineData(nameof(PiiEntityCategory.UsukPassportNumber), "USUKPassportNumber")]
    [InlineData(nameof(PiiEntityCategory.CNResidentIdentityCardNumber), "CNResidentIdentityCardNumber")]
    public void PiiEntityCategory_Property_HasItsWireName(string property, string name) =>
        Assert.Equal(name, typeof(PiiEntityCategory).GetProperty(property)!.GetValue(null)!.ToString());

    [Fact]
    public void PiiEntityCategory_Properties_AreAllOfTheServices()
    {
        var properties = typeof(PiiEntityCategory).GetProperties(BindingFlags.Public | BindingFlags.Static);

        Assert.Equal(173, properties.Length);
        Assert.All(properties, property => Assert.Equal(
            property.Name, property.GetValue(null)!.ToString(), ignoreCase: true));
    }

    [Fact]
    public void PiiEntityCategory_OtherCase_IsEqual()
    {
        PiiEntityCategory lower = "person";

        Assert.True(lower == PiiEntityCategory.Person);
        Assert.True(lower != PiiEntityCategory.Email);
        Assert.Throws<ArgumentNullException>("value", () => new PiiEntityCategory(null!));
    }

    [Fact]
    public void TextAnalyticsErrorCode_OtherCase_IsDifferent()
    {
        TextAnalyticsErrorCode code = "invaliddocument";

        Assert.True(code != TextAnalyticsErrorCode.InvalidDocument);
        Assert.Equal("invaliddocument", (string)code);
        Assert.Throws<ArgumentException>("errorCode", () => (TextAnalyticsErrorCode)"");
    }

    [Fact]
    public void TextAnalyticsWarningCode_Text_Converts()
    {
        TextAnalyticsWarningCode code = TextAnalyticsWarningCode.LongWordsInDocument;

        Assert.Equal("LongWordsInDocument", code.ToString());
        Assert.Throws<ArgumentNullException>("warningCode", () => (TextAnalyticsWarningCode)(string)null!);
    }

    [Fact]
    public void TextAnalyticsOperationStatus_OtherCase_IsEqual()
    {
        Assert.Equal(TextAnalyticsOperationStatus.Cancelled, new TextAnalyticsOperationStatus("CANCELLED"));
        Assert.Equal("notStarted", TextAnalyticsOperationStatus.NotStarted.ToString());
    }
}
