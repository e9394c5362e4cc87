using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

public sealed class StateJsonTests
{
    private const string Root = "System.Collections.Generic.Dictionary`2[System.String,System.Object]";

    private sealed record Slots(string Name, List<Slots> Children);

    [Fact]
    public void Write_TypeOffTheList_LeavesNoTypeName()
    {
        var json = TestStore.Json.Write(new Dictionary<string, object> { ["slots"] = new Slots("王小明", [new Slots("a", [])]) });

        Assert.DoesNotContain("Slots,", json, StringComparison.Ordinal);
        Assert.DoesNotContain("StateJsonTests", json, StringComparison.Ordinal);
        Assert.Equal("a", (string?)JObject.Parse(json)["slots"]!["Children"]![0]!["Name"]);
    }

    [Theory]
    [InlineData("System.IO.FileInfo, System.Private.CoreLib")]
    [InlineData("System.IO.FileInfo")]
    [InlineData("System.Windows.Data.ObjectDataProvider, PresentationFramework")]
    [InlineData("Microsoft.Bot.Builder.MemoryStorage")]
    public void Read_TypeOffTheList_IsRefused(string type)
    {
        var json = $$$"""{"$type":"{{{Root}}}","value":{"$type":"{{{type}}}","fileName":"/etc/passwd"}}""";

        Assert.Throws<JsonSerializationException>(() => TestStore.Json.Read(json));
    }

    [Fact]
    public void Read_DateLikeText_StaysText()
    {
        var item = (JObject)TestStore.Json.Read("""{"text":"2026-03-05T10:00:00Z"}""");

        Assert.Equal(JTokenType.String, item["text"]!.Type);
    }
}
