using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class MemoryPathTests
{
    public static TheoryData<Type, string> Constants => new()
    {
        {
            typeof(ScopePath),
            "user conversation dialog dialogclass dialogContext this class settings turn"
        },
        {
            typeof(TurnPath),
            "turn.lastresult turn.activity turn.recognized turn.recognized.intent turn.recognized.score "
            + "turn.recognized.text turn.languagePolicy turn.locale turn.unrecognizedText turn.recognizedEntities "
            + "turn.interrupted turn.dialogEvent turn.repeatedIds turn.activityProcessed"
        },
        {
            typeof(DialogPath),
            "dialog.eventCounter dialog.expectedProperties dialog.defaultOperation dialog.lastEvent "
            + "dialog.requiredProperties dialog.retries dialog.lastIntent dialog.lastTriggerEvent"
        },
        { typeof(ThisPath), "this.options" },
    };

    // distinct: the published classes have obsolete spellings of the same values as well
    [Theory]
    [MemberData(nameof(Constants))]
    public void Constants_Values_AreThePublished(Type type, string values) => Assert.Equal(
        values.Split(' ').Order(StringComparer.Ordinal),
        type.GetFields().Select(field => (string?)field.GetRawConstantValue()).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Scopes_Names_AreThoseOfThePaths() => Assert.Equal(
        (ScopePath.DialogContext, ScopePath.Settings),
        (new DialogContextMemoryScope().Name, new SettingsMemoryScope().Name));

    [Theory]
    [InlineData("turn.activity", "activity")]
    [InlineData("dialog.retries", "dialog.retries")]
    public void TurnPath_PropertyName_HasNoScope(string path, string name) =>
        Assert.Equal(name, TurnPath.GetPropertyName(path));

    [Theory]
    [InlineData("dialog.retries", "retries")]
    [InlineData("turn.activity", "turn.activity")]
    public void DialogPath_PropertyName_HasNoScope(string path, string name) =>
        Assert.Equal(name, DialogPath.GetPropertyName(path));
}
