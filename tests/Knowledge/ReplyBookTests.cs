using UnionBot.Knowledge.Replies;
using Xunit;

namespace UnionBot.Tests.Knowledge;

public sealed class ReplyBookTests
{
    private readonly ReplyBook book = new(new Dictionary<string, string>
    {
        ["paid"] = "{name}，{amountYuan}元，{day}到账。\n",
        ["plain"] = "好的。",
    });

    [Fact]
    public void Text_Values_FillsThePlaceholders() => Assert.Equal(
        "王师傅，23,000.5元，3月5日（周四）到账。",
        book.Text("paid", new { name = "王师傅", amountYuan = 23000.50m, day = new DateOnly(2026, 3, 5) }));

    [Fact]
    public void Text_Dictionary_FillsThePlaceholders() => Assert.Equal(
        "李，1元，今天到账。",
        book.Text("paid", new Dictionary<string, string> { ["name"] = "李", ["amountYuan"] = "1", ["day"] = "今天" }));

    [Fact]
    public void Text_UnknownKey_Throws() => Assert.Throws<KeyNotFoundException>(() => book.Text("none"));

    [Fact]
    public void Text_MissingValue_Throws() =>
        Assert.Throws<KeyNotFoundException>(() => book.Text("paid", new { name = "王" }));

    [Fact]
    public void Placeholders_Text_NamesEachOnce() =>
        Assert.Equal(["name", "amountYuan", "day"], book.Placeholders("paid"));
}
