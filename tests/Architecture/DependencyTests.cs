using System.Reflection;
using UnionBot.Knowledge;
using UnionBot.Services.Persistence;
using Xunit;

namespace UnionBot.Tests.Architecture;

/// <summary>Dependencies point one way: bot, dialogs, services, knowledge; and never sideways between services.</summary>
public sealed class DependencyTests
{
    private static readonly Assembly Knowledge = typeof(KnowledgeBase).Assembly;
    private static readonly Assembly Services = typeof(UnionDbContext).Assembly;
    private static readonly Assembly Dialogs = Assembly.Load("UnionBot.Dialogs");

    [Fact]
    public void Knowledge_References_NothingOfOurs() => Assert.Empty(References(Knowledge, "UnionBot."));

    [Fact]
    public void Services_References_KnowledgeOnly() =>
        Assert.Equal(["UnionBot.Knowledge"], References(Services, "UnionBot."));

    [Fact]
    public void Dialogs_References_NotTheHost() => Assert.DoesNotContain("UnionBot.Bot", References(Dialogs, "UnionBot."));

    [Fact]
    public void ServicesAndKnowledge_References_NoBotFramework() =>
        Assert.Empty(References(Services, "Microsoft.Bot").Concat(References(Knowledge, "Microsoft.Bot")));

    [Fact]
    public void AllButTheHost_References_NoAspNetCore() => Assert.Empty(
        new[] { Knowledge, Services, Dialogs }.SelectMany(assembly => References(assembly, "Microsoft.AspNetCore")));

    [Theory]
    [InlineData("LegalAid", "PsychologicalSupport")]
    [InlineData("PsychologicalSupport", "LegalAid")]
    public void Service_Types_DoNotMentionAnotherService(string service, string other)
    {
        var types = Services.GetTypes().Where(type => type.Namespace == $"UnionBot.Services.{service}");
        var used = types.SelectMany(type => type.GetMembers(Everything).SelectMany(Mentioned)).Select(type => type.Namespace);
        Assert.DoesNotContain($"UnionBot.Services.{other}", used);
    }

    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    private static IEnumerable<Type> Mentioned(MemberInfo member) => member switch
    {
        FieldInfo field => [field.FieldType],
        PropertyInfo property => [property.PropertyType],
        MethodBase method => [.. method.GetParameters().Select(parameter => parameter.ParameterType),
            .. method.GetMethodBody()?.LocalVariables.Select(variable => variable.LocalType) ?? []],
        _ => [],
    };

    private static List<string> References(Assembly assembly, string prefix) =>
        [.. assembly.GetReferencedAssemblies().Select(name => name.Name!).Where(name => name.StartsWith(prefix, StringComparison.Ordinal)).Order()];
}
