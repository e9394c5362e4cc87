using System.Diagnostics;
using System.Text;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Xunit;

namespace UnionBot.Tests.Sdk.Recognizers;

/// <summary>Whatever somebody types: no exception, no long wait, and no number without end.</summary>
public sealed class OddTextBeyondUpstreamTests
{
    private const int LongLength = 10_000;

    private static readonly string[] Pieces =
    [
        "9", "99999999999", "0000", "1e308", "9e999", "1/0", "2^999", "-", ".", ",", "/", ":", " ", "\t", "\0",
        "\u202e", "\ud83d", "\udc4d", "👍", "é", "ß", "İ", "９", "　", "一", "二", "零", "十", "百", "万", "亿", "兆", "廿", "半",
        "第", "最后", "倒数", "分之", "点", "个", "年", "月", "日", "号", "天", "周", "小时", "分钟", "前", "后", "内", "到",
        "过去", "未来", "每", "农历", "初", "底", "季度", "上半年", "明天", "下午", "one", "hundred", "million", " and ", "half",
        "third", " years", " months", " days", " seconds", " ago", "in ", "next ", "last ", "from ", " to ", "after ",
        "tomorrow", "may", "feb 30", "9999", "31", "q3", "5pm", "yes ", "no ", "不", "是", "ok", "$", "元", "kg", "%", "k",
    ];

    public static TheoryData<string> LongPieces =>
    [
        "一", "1 ", "yes ", "1", "九", "亿", "万 ", "第一", "1,111", "- ", "1/", "1:", "三天前", "2026年", "年", "半", " ",
        "hundred ", "million and ", "one ", "third ", "5 to 6 ", "in 5 days ", "may 1 ", "day after ",
        "是", "\ud83d", "农历",
    ];

    [Theory]
    [InlineData("9,.2")]
    [InlineData("-")]
    public void Recognize_BareSign_IsCalm(string text) => Check(text);

    [Fact]
    public void Recognize_OddText_IsCalm()
    {
        var random = new Random(20260304);
        for (var i = 0; i < 600; i++)
        {
            var text = new StringBuilder();
            var count = random.Next(1, 12);
            for (var piece = 0; piece < count; piece++) text.Append(Pieces[random.Next(Pieces.Length)]);
            Check(text.ToString());
        }
    }

    [Theory]
    [MemberData(nameof(LongPieces))]
    public void Recognize_LongText_IsCalm(string piece) =>
        Check(string.Concat(Enumerable.Repeat(piece, LongLength / piece.Length)));

    private static void Check(string text)
    {
        foreach (var culture in new[] { Culture.Chinese, Culture.English })
        {
            foreach (var (name, read) in Recognizers)
            {
                var watch = Stopwatch.StartNew();
                var results = read(text, culture);
                var start = text[..Math.Min(20, text.Length)];
                Assert.True(watch.ElapsedMilliseconds < 1000, $"{name} {culture} {watch.Elapsed}: {start}");
                Assert.DoesNotContain(results, result => IsEndless(result.Resolution.GetValueOrDefault("value")));
            }
        }
    }

    private static bool IsEndless(object? value) => value is string text
        && (text.Contains("Infinity", StringComparison.Ordinal) || text.Contains("NaN", StringComparison.Ordinal)
            || text.Contains('∞', StringComparison.Ordinal));

    private static (string Name, Func<string, string, List<ModelResult>> Read)[] Recognizers =>
    [
        ("datetime", DateTimeResults.Recognize),
        ("number", (text, culture) => NumberRecognizer.RecognizeNumber(text, culture)),
        ("ordinal", (text, culture) => NumberRecognizer.RecognizeOrdinal(text, culture)),
        ("boolean", (text, culture) => ChoiceRecognizer.RecognizeBoolean(text, culture)),
        ("currency", (text, culture) => NumberWithUnitRecognizer.RecognizeCurrency(text, culture)),
        ("dimension", (text, culture) => NumberWithUnitRecognizer.RecognizeDimension(text, culture)),
        ("temperature", (text, culture) => NumberWithUnitRecognizer.RecognizeTemperature(text, culture)),
        ("age", (text, culture) => NumberWithUnitRecognizer.RecognizeAge(text, culture)),
    ];
}
