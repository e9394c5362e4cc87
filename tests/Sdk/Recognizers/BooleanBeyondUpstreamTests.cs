using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

/// <summary>Answers that the published recognizers do not know.</summary>
public sealed class BooleanBeyondUpstreamTests
{
    [Theory]
    [InlineData("没错", true)]
    [InlineData("对的", true)]
    [InlineData("嗯", true)]
    [InlineData("可以的", true)]
    [InlineData("ok", true)]
    [InlineData("OK", true)]
    [InlineData("okay", true)]
    [InlineData("否", false)]
    [InlineData("不要", false)]
    [InlineData("没有", false)]
    [InlineData("不同意", false)]
    public void RecognizeBoolean_ChineseAnswer_IsFound(string query, bool value) => Assert.Equal(
        value, Assert.Single(ChoiceRecognizer.RecognizeBoolean(query, Culture.Chinese)).Resolution["value"]);
}
