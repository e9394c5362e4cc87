using UnionBot.Knowledge;
using UnionBot.Knowledge.Loading;
using Xunit;

namespace UnionBot.Tests.Knowledge;

public sealed class KnowledgeBaseTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("unionbot-knowledge-").FullName;

    public KnowledgeBaseTests()
    {
        foreach (var file in Directory.EnumerateFiles(TestData.DataPath, "*.yml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder, "knowledge", "data", Path.GetRelativePath(TestData.DataPath, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Theory]
    [InlineData("replies/crisis.yml", "crisis.l4:", "crisis.l5:", "缺少固定回复“crisis.l4”")]
    [InlineData("crisis.yml", "      - 不活了", "      - (不活了", "写法不对")]
    [InlineData("rates/minimum-wage.yml", "to: 2025-08-31", "to: 2025-09-01", "重叠")]
    [InlineData("rates/minimum-wage.yml", "from: 2023-09-01", "from: 2025-09-01", "不能晚于")]
    [InlineData("rates/minimum-wage.yml", "[minimum-wage-shanghai-2025]", "[no-such]", "不在 sources.yml 里")]
    [InlineData("rates/average-wage.yml", "note: 能否", "confirmed_by: 王, note: 能否", "要一起写")]
    [InlineData("rates/holidays.yml", "2026-10-10]", "2026-10-12]", "周六或周日")]
    [InlineData("rates/holidays.yml", "statutory: [2026-01-01, ", "statutory: [", "应当是13天")]
    [InlineData("rates/time-limits.yml", "civil-procedure-law:250", "civil-procedure-law:999", "没有法条")]
    public void Load_BrokenLink_NamesFileLineAndReason(string file, string from, string to, string reason)
    {
        Replace(file, from, to);

        var errors = Assert.Throws<KnowledgeException>(Load).Errors;

        Assert.Contains(errors, error => error.Line > 0
            && error.File.StartsWith("knowledge/data/", StringComparison.Ordinal)
            && error.Message.Contains(reason, StringComparison.Ordinal));
    }

    [Fact]
    public void Load_ReplyKeyInTwoFiles_NamesBoth()
    {
        File.WriteAllText(Path.Combine(folder, "knowledge", "data", "replies", "twice.yml"), "# 重复\ncrisis.l3: 一句话\n");

        var error = Assert.Single(Assert.Throws<KnowledgeException>(Load).Errors);

        Assert.Equal(("knowledge/data/replies/twice.yml", 2), (error.File, error.Line));
        Assert.Contains("knowledge/data/replies/crisis.yml", error.Message, StringComparison.Ordinal);
    }

    private void Load() => KnowledgeBase.Load(Path.Combine(folder, "knowledge", "data"));

    private void Replace(string file, string from, string to)
    {
        var path = Path.Combine(folder, "knowledge", "data", file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(from, to, StringComparison.Ordinal));
    }
}
