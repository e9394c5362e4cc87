using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class DialogSetTests
{
    [Fact]
    public void Add_SameId_GetsNumber()
    {
        var dialogs = new DialogSet().Add(new AskDialog("a")).Add(new AskDialog("a")).Add(new AskDialog("a"));

        Assert.Equal(["a", "a2", "a3"], dialogs.GetDialogs().Select(d => d.Id));
    }

    [Fact]
    public void Add_SameDialogTwice_IsThereOnce()
    {
        var dialog = new AskDialog("a");

        Assert.Single(new DialogSet().Add(dialog).Add(dialog).GetDialogs());
    }

    [Fact]
    public void Add_Dependencies_ComeAlong() =>
        Assert.NotNull(new DialogSet().Add(new Outer()).Find("inner"));

    [Fact]
    public void GetVersion_AnotherDialog_Changes()
    {
        var dialogs = new DialogSet().Add(new AskDialog("a"));
        var before = dialogs.GetVersion();

        Assert.NotEqual(before, dialogs.Add(new AskDialog("b")).GetVersion());
    }

    [Fact]
    public void TelemetryClient_Null_BecomesTheNullClient()
    {
        var dialog = new AskDialog("a");
        var dialogs = new DialogSet().Add(dialog);

        dialogs.TelemetryClient = null;

        Assert.Same(NullBotTelemetryClient.Instance, dialog.TelemetryClient);
    }

    [Fact]
    public async Task CreateContextAsync_NoAccessor_Throws()
    {
        using var turn = new TurnContext(new CollectingAdapter(), CollectingAdapter.Message());

        await Assert.ThrowsAsync<InvalidOperationException>(() => new DialogSet().CreateContextAsync(turn));
    }

    [Fact]
    public async Task Error_InDialog_NamesTheStack()
    {
        var error = await Assert.ThrowsAsync<ArgumentNullException>(
            () => new DialogRunner(new TextPrompt("ask")).TurnAsync(dc => dc.PromptAsync("ask", null)));

        var facts = Assert.IsType<Dictionary<string, object>>(error.Data["DialogContext"]);
        Assert.Equal(["ActiveDialog", "Parent", "Stack"], facts.Keys);
    }

    private sealed class Outer() : Dialog("outer"), IDialogDependencies
    {
        public IEnumerable<Dialog> GetDependencies() => [new AskDialog("inner")];

        public override Task<DialogTurnResult> BeginDialogAsync(
            DialogContext dc, object options, CancellationToken cancellationToken) => Task.FromResult(EndOfTurn);
    }
}
