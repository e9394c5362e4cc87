using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk.Schema;

public sealed class ActionNamesTests
{
    [Fact]
    public void ContactRelationUpdate_Actions_AreAsOnTheWire() => Assert.Equal(
        ("add", "remove"), (ContactRelationUpdateActionTypes.Add, ContactRelationUpdateActionTypes.Remove));

    [Fact]
    public void InstallationUpdate_Actions_AreAsOnTheWire() => Assert.Equal(
        ("add", "remove"), (InstallationUpdateActionTypes.Add, InstallationUpdateActionTypes.Remove));
}
