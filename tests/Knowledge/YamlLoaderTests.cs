using UnionBot.Knowledge;
using UnionBot.Knowledge.Loading;
using Xunit;

namespace UnionBot.Tests.Knowledge;

public sealed class YamlLoaderTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("unionbot-yaml-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void LoadFile_AllKinds_FillsTheRecord()
    {
        var loader = Load("""
            name: 法律援助
            open_from: 2026-03-01
            amount: 12.50
            status: confirm
            tags: [甲, 乙]
            texts: {a: 一}
            """, out var sample);

        Assert.Empty(loader.Errors);
        Assert.Equal(("法律援助", new DateOnly(2026, 3, 1), 12.50m), (sample!.Name, sample.OpenFrom, sample.Amount));
        Assert.Equal(FactStatus.Confirm, sample.Status);
        Assert.Equal(["甲", "乙"], sample.Tags);
        Assert.Equal(new SourceLocation("knowledge/data/sample.yml", 6), sample.Texts["a"].At);
    }

    [Fact]
    public void LoadFile_RecordWithLocation_KnowsItsLine()
    {
        Load("# 说明\nname: 法律援助\n", out var sample);

        Assert.Equal(new SourceLocation("knowledge/data/sample.yml", 2), sample!.At);
    }

    [Theory]
    [InlineData("name: 甲\nanser: 乙", "knowledge/data/sample.yml:2: 不认识的字段“anser”，这里可以写：name、open_from、amount")]
    [InlineData("amount: 1", "knowledge/data/sample.yml:1: 缺少字段“name”")]
    [InlineData("name: 甲\nname: 乙", "knowledge/data/sample.yml:2: 字段“name”写了两次")]
    [InlineData("name: 甲\namount: 一百", "knowledge/data/sample.yml:2: “一百”不对，这里应当写数字")]
    [InlineData("name: 甲\nopen_from: 3月1日", "knowledge/data/sample.yml:2: “3月1日”不对，这里应当写日期")]
    [InlineData("name: 甲\nstatus: maybe", "knowledge/data/sample.yml:2: “maybe”不对，这里可以写：verified、confirm")]
    [InlineData("name: 甲\ntags: 乙", "knowledge/data/sample.yml:2: 这里应当是列表")]
    [InlineData("name:", "knowledge/data/sample.yml:1: 内容不能空着")]
    [InlineData("name: [甲", "knowledge/data/sample.yml:2: 格式不对")]
    [InlineData("", "knowledge/data/sample.yml:1: 文件是空的")]
    [InlineData("name: *a", "knowledge/data/sample.yml:1: 这里不支持“*”引用")]
    public void LoadFile_Mistake_NamesFileAndLine(string yaml, string expected)
    {
        var loader = Load(yaml, out _);

        Assert.Contains(loader.Errors, error => error.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    [Fact]
    public void LoadFile_Absent_IsReported()
    {
        var loader = new YamlLoader(folder);

        Assert.Null(loader.LoadFile<Sample>("sample.yml"));
        Assert.Equal("缺少这个文件", Assert.Single(loader.Errors).Message);
    }

    [Fact]
    public void ThrowIfFaulty_SeveralFiles_ListsEveryMistake()
    {
        var data = Directory.CreateDirectory(Path.Combine(folder, "knowledge", "data", "samples")).FullName;
        File.WriteAllText(Path.Combine(data, "a.yml"), "name: 甲\nx: 1\ny: 2");
        File.WriteAllText(Path.Combine(data, "b.yml"), "z: 1");
        var loader = new YamlLoader(Path.Combine(folder, "knowledge", "data"));

        loader.LoadFolder<Sample>("samples");
        var exception = Assert.Throws<KnowledgeException>(loader.ThrowIfFaulty);

        Assert.Equal(4, exception.Message.Split('\n').Length);
        Assert.StartsWith("knowledge/data/samples/a.yml:2:", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void LoadFolder_Absent_IsEmpty() => Assert.Empty(new YamlLoader(folder).LoadFolder<Sample>("nothing"));

    private YamlLoader Load(string yaml, out Sample? sample)
    {
        var data = Directory.CreateDirectory(Path.Combine(folder, "knowledge", "data")).FullName;
        File.WriteAllText(Path.Combine(data, "sample.yml"), yaml);
        var loader = new YamlLoader(data);
        sample = loader.LoadFile<Sample>("sample.yml");
        return loader;
    }

    public sealed record Sample
    {
        public required string Name { get; init; }

        public DateOnly? OpenFrom { get; init; }

        public decimal Amount { get; init; }

        public FactStatus Status { get; init; }

        public IReadOnlyList<string> Tags { get; init; } = [];

        public IReadOnlyDictionary<string, Located<string>> Texts { get; init; } =
            new Dictionary<string, Located<string>>();

        public SourceLocation? At { get; init; }
    }
}
