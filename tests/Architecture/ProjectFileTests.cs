using System.Xml.Linq;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Architecture;

/// <summary>Project files name the Bot Framework only as BotSdk, so that one switch changes all of them.</summary>
public sealed class ProjectFileTests
{
    [Fact]
    public void ProjectsOutsideSdk_NameTheSdk_OnlyAsBotSdk()
    {
        var projects = Directory.GetFiles(Repository.Root, "*.csproj", SearchOption.AllDirectories)
            .Where(file => !Path.GetRelativePath(Repository.Root, file).StartsWith("sdk", StringComparison.Ordinal)).ToList();
        var references = projects.SelectMany(file => XDocument.Load(file).Descendants())
            .Where(element => element.Name.LocalName is "ProjectReference" or "PackageReference")
            .Select(element => (string?)element.Attribute("Include") ?? "").ToList();

        Assert.True(projects.Count >= 6, string.Join(' ', projects));
        Assert.NotEmpty(references);
        Assert.DoesNotContain(references, reference => reference.Contains("sdk/", StringComparison.Ordinal)
            || reference.StartsWith("Microsoft.Bot.", StringComparison.Ordinal) || reference.StartsWith("Azure.AI.", StringComparison.Ordinal));
    }
}
