using UnionBot.Knowledge;
using UnionBot.Knowledge.Loading;
using Xunit;

namespace UnionBot.Tests.Knowledge;

public sealed class StatuteBookTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("unionbot-statutes-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Find_Key_GivesActAndArticle()
    {
        var statute = TestData.Knowledge.Statutes.Find("mediation-arbitration-law:53")!;

        Assert.Equal(("劳动争议调解仲裁法", "53"), (statute.Act.ShortTitle, statute.Article.Article));
        Assert.Equal(new DateOnly(2008, 5, 1), statute.Act.InForceFrom);
        Assert.Equal("mediation-arbitration-law:53", statute.Key);
    }

    [Fact]
    public void Find_UnknownKey_IsNull() => Assert.Null(TestData.Knowledge.Statutes.Find("labor-law:9999"));

    [Theory]
    [InlineData("statutes/labor-law.yml", "article: \"44\"", "article: \"41\"", "knowledge/data/statutes/labor-law.yml:10: 法条“labor-law:41”已经有了")]
    [InlineData("faq/house.yml", "trade-union-law:23", "trade-union-law:999", "knowledge/data/faq/house.yml:2: 问答“house.12351”的依据“trade-union-law:999”没有写在 statutes 里")]
    [InlineData("faq/house.yml", "flow: legal-aid.wage-arrears", "flow: legal-aid.nothing", "knowledge/data/faq/house.yml:13: 问答“house.union-fee”的 flow“legal-aid.nothing”没有写在 forms 里")]
    [InlineData("faq/house.yml", "工会收费吗", "12351是什么电话", "knowledge/data/faq/house.yml:13: 问法“12351是什么电话”在“house.12351”里已经有了")]
    [InlineData("intents/join.yml", "flow: join.request", "flow: join.nothing", "knowledge/data/intents/join.yml:2: 意图“join.request”的 flow“join.nothing”没有写在 forms 里")]
    [InlineData("intents/join.yml", "- 我要入会", "- 我要讨薪", "knowledge/data/intents/legal-aid.yml:2: 例句“我要讨薪”在“join.request”里已经有了")]
    [InlineData("intents/join.yml", "- \"会员\"", "- \"(会员\"", "knowledge/data/intents/join.yml:2: 句式“(会员”的写法不对")]
    [InlineData("intents/join.yml", "- \"会员\"", "- \"会员.*\"", "knowledge/data/intents/join.yml:2: 句式“会员.*”的写法不对")]
    public void Load_BrokenLink_NamesFileAndLine(string file, string right, string wrong, string expected)
    {
        var data = CopyData();
        var path = Path.Combine(data, file);
        File.WriteAllText(path, File.ReadAllText(path).Replace(right, wrong, StringComparison.Ordinal));

        var exception = Assert.Throws<KnowledgeException>(() => KnowledgeBase.Load(data));

        Assert.Contains(exception.Errors, error => error.ToString().StartsWith(expected, StringComparison.Ordinal));
    }

    private string CopyData()
    {
        var data = Path.Combine(folder, "knowledge", "data");
        foreach (var file in Directory.EnumerateFiles(TestData.DataPath, "*.yml", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(data, Path.GetRelativePath(TestData.DataPath, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return data;
    }
}
