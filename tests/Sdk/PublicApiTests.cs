using System.Reflection;
using Azure.AI.TextAnalytics;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Builder.Testing;
using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Microsoft.Recognizers.Text;
using Microsoft.Recognizers.Text.Choice;
using Microsoft.Recognizers.Text.DateTime;
using Microsoft.Recognizers.Text.Number;
using Microsoft.Recognizers.Text.NumberWithUnit;
using Microsoft.Rest;
using Xunit;

namespace UnionBot.Tests.Sdk;

/// <summary>
/// Set UNIONBOT_APPROVE=1 to write the surface of the stand-ins to sdk/PublicApi.txt instead of comparing it.
/// </summary>
public sealed class PublicApiTests
{
    private static readonly Assembly[] Assemblies =
    [
        typeof(ServiceClientCredentials).Assembly, typeof(Activity).Assembly, typeof(ConnectorClient).Assembly, typeof(IBot).Assembly,
        typeof(Culture).Assembly, typeof(NumberRecognizer).Assembly, typeof(ChoiceRecognizer).Assembly, typeof(DateTimeRecognizer).Assembly,
        typeof(NumberWithUnitRecognizer).Assembly, typeof(Dialog).Assembly, typeof(CloudAdapter).Assembly, typeof(DialogTestClient).Assembly,
        typeof(TextAnalyticsClient).Assembly,
    ];

#if UPSTREAM_SDK
    // the packages have far more than the subset, and may say more of a type's bases and interfaces
    [Fact]
    public void PublicApi_ApprovedLines_AreInThePackages() =>
        Assert.Empty(Approved().Select(WithoutBases).Except(Actual().Select(WithoutBases)));

    private static string WithoutBases(string line) => line.Split(" : ") is [var owner, var kind, ..] ? $"{owner} : {kind}" : line;
#else
    [Fact]
    public void PublicApi_StandIns_HaveTheApprovedLinesAndNothingElse() => Assert.Equal(Approved(), Actual());
#endif

    private static string[] Approved()
    {
        var path = Path.Combine(Root(), "sdk", "PublicApi.txt");
        if (Environment.GetEnvironmentVariable("UNIONBOT_APPROVE") == "1")
            File.WriteAllText(path, string.Join('\n', Actual()) + "\n");
        return File.ReadAllLines(path);
    }

    private static string Root()
    {
        var directory = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(directory.FullName, "UnionBot.sln"))) directory = directory.Parent!;
        return directory.FullName;
    }

    private static string[] Actual() =>
        [.. Assemblies.Distinct().SelectMany(a => a.GetExportedTypes()).SelectMany(ApiLines.Of).Order(StringComparer.Ordinal)];
}
