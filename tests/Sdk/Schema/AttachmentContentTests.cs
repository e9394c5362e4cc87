using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Sdk.Schema;

public sealed class AttachmentContentTests
{
    [Fact]
    public void Stream_Content_ComesBackAsStream()
    {
        using var content = new MemoryStream([1, 2, 255]);

        var json = JsonConvert.SerializeObject(new Attachment(content: content));
        var read = JsonConvert.DeserializeObject<Attachment>(json)!;

        Assert.Equal(
            """{"$type":"MemoryStream","buffer":[1,2,255]}""",
            JObject.Parse(json)["content"]!.ToString(Formatting.None));
        Assert.Equal([1, 2, 255], Assert.IsType<MemoryStream>(read.Content).ToArray());
    }

    [Fact]
    public void Stream_DeepInContent_MakesDictionariesAndLists()
    {
        using var stream = new MemoryStream([7]);
        var content = new Dictionary<string, object> { ["name"] = "工资单", ["files"] = new object[] { "a", stream } };

        var json = JsonConvert.SerializeObject(new Attachment(content: content));
        var read = JsonConvert.DeserializeObject<Attachment>(json)!;

        var map = Assert.IsType<Dictionary<string, object>>(read.Content);
        var files = Assert.IsType<List<object>>(map["files"]);
        Assert.Equal(("工资单", "a"), (map["name"], files[0]));
        Assert.Equal([7], Assert.IsType<MemoryStream>(files[1]).ToArray());
    }

    [Fact]
    public void Stream_BesideOneObjectTwice_WritesItTwice()
    {
        using var stream = new MemoryStream([7]);
        var shared = new { Name = "工资单" };

        var json = JsonConvert.SerializeObject(new Attachment(content: new object[] { shared, shared, stream }));

        var content = JObject.Parse(json)["content"]!;
        Assert.Equal(("工资单", "工资单"), ((string?)content[0]!["Name"], (string?)content[1]!["Name"]));
    }

    [Fact]
    public void NoStream_Content_IsPlainJson()
    {
        var read = JsonConvert.DeserializeObject<Attachment>(
            JsonConvert.SerializeObject(new HeroCard("工伤").ToAttachment()))!;

        Assert.Equal("工伤", (string?)Assert.IsType<JObject>(read.Content)["title"]);
    }

    [Theory]
    [InlineData("\"text\"", "text")]
    [InlineData("5", 5L)]
    [InlineData("true", true)]
    public void SimpleValue_Content_IsReadAsItself(string json, object expected) =>
        Assert.Equal(expected, JsonConvert.DeserializeObject<Attachment>($$"""{"content":{{json}}}""")!.Content);
}
