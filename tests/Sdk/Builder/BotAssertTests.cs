using Microsoft.Bot.Builder;
using Xunit;

namespace UnionBot.Tests.Sdk.Builder;

public sealed class BotAssertTests
{
    public static TheoryData<string, Action> Missing => new()
    {
        { "activity", () => BotAssert.ActivityNotNull(null) },
        { "turnContext", () => BotAssert.ContextNotNull(null) },
        { "reference", () => BotAssert.ConversationReferenceNotNull(null) },
        { "activities", () => BotAssert.ActivityListNotNull(null) },
        { "middleware", () => BotAssert.MiddlewareNotNull((IMiddleware?)null) },
        { "middleware", () => BotAssert.MiddlewareNotNull((IEnumerable<IMiddleware>?)null) },
    };

    [Theory]
    [MemberData(nameof(Missing))]
    public void NotNull_Null_Throws(string parameter, Action check) =>
        Assert.Throws<ArgumentNullException>(parameter, check);

    [Fact]
    public void ActivityListNotNull_NullInTheList_Passes() =>
        Assert.Null(Record.Exception(() => BotAssert.ActivityListNotNull([null])));
}
