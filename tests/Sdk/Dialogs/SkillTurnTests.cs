using System.Security.Claims;
using System.Security.Principal;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk;

#pragma warning disable CS0618 // the key belongs to an obsolete class

public sealed class SkillTurnTests
{
    private readonly ConversationState state = new(new MemoryStorage());
    private readonly CollectingAdapter adapter = new();
    private readonly AskDialog root = new("root");

    [Fact]
    public async Task RunAsync_NoSkill_TellsNobodyOfTheEnd()
    {
        await TurnAsync("hi", isSkill: false);
        await TurnAsync("Li", isSkill: false);

        Assert.DoesNotContain(adapter.Sent, a => a.Type == ActivityTypes.EndOfConversation);
        Assert.All(Traces(), trace => Assert.Equal("Bot State", trace.Label));
    }

    [Fact]
    public async Task RunAsync_SkillCompletes_TellsParent()
    {
        await TurnAsync("hi");
        await TurnAsync("Li");

        var end = Assert.Single(adapter.Sent, a => a.Type == ActivityTypes.EndOfConversation);
        Assert.Equal(("Li", EndOfConversationCodes.CompletedSuccessfully), (end.Value, end.Code));
        Assert.All(Traces(), trace => Assert.Equal("Skill State", trace.Label));
    }

    [Theory]
    [InlineData("https://api.botframework.com", false)]
    [InlineData("https://api.botframework.us", false)]
    [InlineData("11111111-2222-3333-4444-555555555555", true)]
    public async Task RunAsync_AnswerOfOwnSkill_TellsParentUnlessItIsChannel(string scope, bool expected)
    {
        var reference = new SkillConversationReference { OAuthScope = scope };
        await TurnAsync("hi", reference: reference);
        await TurnAsync("Li", reference: reference);

        Assert.Equal(expected, adapter.Sent.Exists(a => a.Type == ActivityTypes.EndOfConversation));
    }

    [Fact]
    public async Task RunAsync_EndFromParent_CancelsDialogs()
    {
        await TurnAsync("hi");
        await TurnAsync("", ActivityTypes.EndOfConversation);

        Assert.Equal(["CancelCalled"], root.Calls);
        Assert.DoesNotContain(adapter.Sent, a => a.Type == ActivityTypes.EndOfConversation);
    }

    [Fact]
    public async Task RunAsync_EndFromParentOnEmptyStack_BeginsNothing()
    {
        await TurnAsync("", ActivityTypes.EndOfConversation);

        Assert.Empty(adapter.Sent);
    }

    [Fact]
    public async Task RunAsync_RepromptFromParent_AsksAgain()
    {
        await TurnAsync("hi");
        await TurnAsync("", ActivityTypes.Event);

        Assert.Equal(["root", "root?"], adapter.Texts);
    }

    private IEnumerable<Activity> Traces() => adapter.Sent.Where(a => a.Name == "BotState");

    private async Task TurnAsync(
        string text,
        string type = ActivityTypes.Message,
        bool isSkill = true,
        SkillConversationReference? reference = null)
    {
        var activity = CollectingAdapter.Message(text);
        activity.Type = type;
        if (type == ActivityTypes.Event) activity.Name = DialogEvents.RepromptDialog;
        using var turn = new TurnContext(adapter, activity);
        if (isSkill)
        {
            Claim[] claims = [new("ver", "2.0"), new("aud", "skill-id"), new("azp", "parent-id")];
            turn.TurnState.Set<IIdentity>(BotAdapter.BotIdentityKey, new ClaimsIdentity(claims));
        }

        if (reference != null) turn.TurnState.Set(SkillHandler.SkillConversationReferenceKey, reference);
        await root.RunAsync(turn, state.CreateProperty<DialogState>("DialogState"), default);
        await state.SaveChangesAsync(turn);
    }
}
