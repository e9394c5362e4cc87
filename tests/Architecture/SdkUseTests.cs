using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using UnionBot.Bot;
using UnionBot.Knowledge;
using UnionBot.Services.Persistence;
using UnionBot.Tests.Sdk;
using UnionBot.Tests.Support;
using Xunit;
using Xunit.Abstractions;

namespace UnionBot.Tests.Architecture;

/// <summary>What the product takes from the Bot Framework and from Azure AI is in the approved surface, which the published packages have too.</summary>
public sealed class SdkUseTests(ITestOutputHelper output)
{
    private static readonly Assembly[] Product =
        [typeof(KnowledgeBase).Assembly, typeof(UnionDbContext).Assembly, Assembly.Load("UnionBot.Dialogs"), typeof(BotApp).Assembly];

    private static readonly string[] Sdk = ["Microsoft.Bot.", "Microsoft.Rest.", "Microsoft.Recognizers.", "Azure.AI."];

    [Fact]
    public void Product_UsesOfTheSdk_AreInTheApprovedSurface()
    {
        var used = Product.SelectMany(Used).Distinct().Order(StringComparer.Ordinal).ToList();
        foreach (var line in used)
            output.WriteLine(line);
        var approved = File.ReadAllLines(Path.Combine(Repository.Root, "sdk", "PublicApi.txt"));

        Assert.Contains(used, line => line.StartsWith("Microsoft.Bot.Builder.BotAdapter ", StringComparison.Ordinal));
        Assert.DoesNotContain(used, line => !approved.Any(known => line.EndsWith(" : ", StringComparison.Ordinal)
            ? known.StartsWith(line, StringComparison.Ordinal)
            : known == line));
    }

    // every type and member that the compiled assembly refers to; constants are not among them, as the compiler copies those
    private static IEnumerable<string> Used(Assembly assembly)
    {
        using var file = new PEReader(File.OpenRead(assembly.Location));
        var metadata = file.GetMetadataReader();
        var types = metadata.TypeReferences.Select(handle => assembly.ManifestModule.ResolveType(MetadataTokens.GetToken(handle)));
        var members = metadata.MemberReferences.Select(handle => Member(assembly.ManifestModule, MetadataTokens.GetToken(handle)));
        return [.. types.Where(IsOfSdk).Select(ApiLines.Heading),
            .. members.Select(Definition).Where(IsListed).Select(member => ApiLines.Of(member!)).OfType<string>()];
    }

    // a member of a generic type is looked up with stand-in arguments, and its definition is what counts
    private static MemberInfo? Member(Module module, int token) =>
        module.ResolveMember(token, [.. Enumerable.Repeat(typeof(object), 8)], [.. Enumerable.Repeat(typeof(object), 8)]);

    private static MemberInfo? Definition(MemberInfo? member)
    {
        if (member?.DeclaringType is { IsConstructedGenericType: true } constructed)
            member = constructed.GetGenericTypeDefinition().GetMembers(Everything).Single(other => other.MetadataToken == member.MetadataToken);
        if (member is not MethodInfo method)
            return member;
        var origin = method.GetBaseDefinition();
        return origin.DeclaringType!.GetProperties(Everything).FirstOrDefault(property => property.GetAccessors(nonPublic: true).Contains(origin))
            ?? (MemberInfo)origin;
    }

    private const BindingFlags Everything =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    // a delegate's line is its signature
    private static bool IsListed(MemberInfo? member) =>
        IsOfSdk(member?.DeclaringType) && !typeof(Delegate).IsAssignableFrom(member!.DeclaringType);

    private static bool IsOfSdk(Type? type) =>
        type is not null && Sdk.Any(name => type.Assembly.GetName().Name!.StartsWith(name, StringComparison.Ordinal));
}
