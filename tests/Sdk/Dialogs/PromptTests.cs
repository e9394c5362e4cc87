using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;
using Xunit;

namespace UnionBot.Tests.Sdk;

public sealed class PromptTests
{
    private static PromptOptions Ask(string text = "name?", string? retry = null) => new()
    {
        Prompt = MessageFactory.Text(text),
        RetryPrompt = retry == null ? null : MessageFactory.Text(retry),
    };

    [Fact]
    public void Constructor_BlankId_Throws() =>
        Assert.Throws<ArgumentNullException>("dialogId", () => new TextPrompt(" "));

    [Fact]
    public async Task Begin_OtherOptions_Throws()
    {
        var runner = new DialogRunner(new TextPrompt("ask"));

        var error = await Assert.ThrowsAsync<ArgumentOutOfRangeException>(
            "options", () => runner.BeginAsync("ask", "name?"));

        Assert.StartsWith("Prompt options are required for Prompt dialogs", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task PromptAsync_NullOptions_Throws() => await Assert.ThrowsAsync<ArgumentNullException>(
        "options", () => new DialogRunner(new TextPrompt("ask")).TurnAsync(dc => dc.PromptAsync("ask", null)));

    [Fact]
    public async Task PromptAsync_EmptyId_Throws() => await Assert.ThrowsAsync<ArgumentNullException>(
        "dialogId", () => new DialogRunner().TurnAsync(dc => dc.PromptAsync("", Ask())));

    [Fact]
    public async Task Begin_NoInputHint_ExpectsInput()
    {
        var runner = new DialogRunner(new TextPrompt("ask"));
        var options = new PromptOptions { Prompt = new Activity(ActivityTypes.Message) { Text = "name?" } };

        var turn = await runner.BeginAsync("ask", options);

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Equal(InputHints.ExpectingInput, Assert.Single(runner.Adapter.Sent).InputHint);
    }

    [Fact]
    public async Task Continue_ValidAnswer_EndsWithIt()
    {
        var runner = new DialogRunner(new TextPrompt("ask"));
        await runner.BeginAsync("ask", Ask());

        var turn = await runner.SayAsync("Li");

        Assert.Equal((DialogTurnStatus.Complete, "Li"), (turn.Status, turn.Result));
    }

    [Fact]
    public async Task Continue_Rejected_AsksAgainAndCounts()
    {
        var attempts = new List<int>();
        var runner = new DialogRunner(new TextPrompt("ask", (prompt, _) =>
        {
            attempts.Add(prompt.AttemptCount);
            return Task.FromResult(prompt.Recognized.Value == "Li");
        }));
        await runner.BeginAsync("ask", Ask(retry: "again?"));

        await runner.SayAsync("x");
        await runner.SayAsync("y");
        var turn = await runner.SayAsync("Li");

        Assert.Equal([1, 2, 3], attempts);
        Assert.Equal(["name?", "again?", "again?"], runner.Adapter.Texts);
        Assert.Equal("Li", turn.Result);
    }

    [Fact]
    public async Task Continue_RejectedWithoutRetryPrompt_RepeatsPrompt()
    {
        var runner = new DialogRunner(new TextPrompt("ask", (_, _) => Task.FromResult(false)));
        await runner.BeginAsync("ask", Ask());

        await runner.SayAsync("x");

        Assert.Equal(["name?", "name?"], runner.Adapter.Texts);
    }

    [Fact]
    public async Task Continue_ValidatorReplies_DoesNotAskAgain()
    {
        var runner = new DialogRunner(new TextPrompt("ask", async (prompt, token) =>
        {
            await prompt.Context.SendActivityAsync("no", cancellationToken: token);
            return false;
        }));
        await runner.BeginAsync("ask", Ask(retry: "again?"));

        await runner.SayAsync("x");

        Assert.Equal(["name?", "no"], runner.Adapter.Texts);
    }

    [Fact]
    public async Task Continue_ValidatorChangesValue_EndsWithThat()
    {
        var runner = new DialogRunner(new TextPrompt("ask", (prompt, _) =>
        {
            prompt.Recognized.Value = prompt.Options.Validations + prompt.Recognized.Value;
            return Task.FromResult(true);
        }));
        var options = Ask();
        options.Validations = "Dr. ";
        await runner.BeginAsync("ask", options);

        Assert.Equal("Dr. Li", (await runner.SayAsync("Li")).Result);
    }

    [Fact]
    public async Task Continue_NoMessage_WaitsOn()
    {
        var runner = new DialogRunner(new TextPrompt("ask"));
        await runner.BeginAsync("ask", Ask());

        var turn = await runner.TurnAsync(dc =>
        {
            dc.Context.Activity.Type = ActivityTypes.Typing;
            return dc.ContinueDialogAsync();
        });

        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
        Assert.Single(runner.Adapter.Sent);
    }

    [Fact]
    public async Task Reprompt_Prompt_AsksFirstQuestion()
    {
        var runner = new DialogRunner(new TextPrompt("ask"));
        await runner.BeginAsync("ask", Ask(retry: "again?"));

        await runner.TurnAsync(async dc =>
        {
            await dc.RepromptDialogAsync();
            return Dialog.EndOfTurn;
        });

        Assert.Equal(["name?", "name?"], runner.Adapter.Texts);
    }

    [Fact]
    public async Task Resume_DialogAboveEnds_AsksAgain()
    {
        var runner = new DialogRunner(new TextPrompt("ask"), new AskDialog("above"));
        await runner.BeginAsync("ask", Ask());
        await runner.BeginAsync("above");

        var turn = await runner.SayAsync("done");

        Assert.Equal(["name?", "above", "name?"], runner.Adapter.Texts);
        Assert.Equal(DialogTurnStatus.Waiting, turn.Status);
    }

    [Fact]
    public async Task AttachmentPrompt_File_EndsWithIt()
    {
        var runner = new DialogRunner(new AttachmentPrompt("ask"));
        await runner.BeginAsync("ask", Ask("photo?"));
        await runner.SayAsync("none");

        var turn = await runner.TurnAsync(dc =>
        {
            dc.Context.Activity.Attachments = [new Attachment("image/png")];
            return dc.ContinueDialogAsync();
        });

        Assert.Equal(["photo?", "photo?"], runner.Adapter.Texts);
        Assert.Equal("image/png", Assert.Single((IList<Attachment>)turn.Result).ContentType);
    }

    [Fact]
    public async Task ActivityPrompt_Event_IsJudgedByValidator()
    {
        var prompt = new ActivityPrompt(
            "ask", (p, _) => Task.FromResult(p.Recognized.Value.Type == ActivityTypes.Event));
        var runner = new DialogRunner(prompt);
        await runner.BeginAsync("ask", Ask("push", "push it"));
        await runner.SayAsync("no");

        var turn = await runner.TurnAsync(dc =>
        {
            dc.Context.Activity.Type = ActivityTypes.Event;
            return dc.ContinueDialogAsync();
        });

        Assert.Equal(["push", "push it"], runner.Adapter.Texts);
        Assert.Equal(ActivityTypes.Event, Assert.IsType<Activity>(turn.Result).Type);
    }

    [Fact]
    public void ActivityPrompt_NoValidator_Throws() =>
        Assert.Throws<ArgumentNullException>("validator", () => new ActivityPrompt("ask", null));

    [Theory]
    [InlineData("12", 12)]
    [InlineData("I am twelve years old", 12)]
    public async Task NumberPrompt_Int_ReadsFirstNumber(string text, int expected)
    {
        var runner = new DialogRunner(new NumberPrompt<int>("ask"));
        await runner.BeginAsync("ask", Ask("how many?"));

        Assert.Equal(expected, (await runner.SayAsync(text)).Result);
    }

    [Fact]
    public async Task NumberPrompt_FractionForInt_AsksAgain()
    {
        var runner = new DialogRunner(new NumberPrompt<int>("ask"));
        await runner.BeginAsync("ask", Ask("how many?"));

        Assert.Equal(DialogTurnStatus.Waiting, (await runner.SayAsync("3.5")).Status);
    }

    [Fact]
    public async Task NumberPrompt_Double_ReadsFraction()
    {
        var runner = new DialogRunner(new NumberPrompt<double>("ask"));
        await runner.BeginAsync("ask", Ask("how many?"));

        Assert.Equal(3.5, (await runner.SayAsync("about 3.5")).Result);
    }

    [Fact]
    public void NumberPrompt_OtherType_Throws() =>
        Assert.Throws<NotSupportedException>(() => new NumberPrompt<short>("ask"));

    [Fact]
    public async Task ChoicePrompt_AutoStyle_FollowsChannelAndLocale()
    {
        var runner = new DialogRunner(new ChoicePrompt("ask", defaultLocale: "zh-cn"));

        await runner.BeginAsync("ask", Pick());

        Assert.Equal("pick (1) red， (2) green， 要么 (3) blue", Assert.Single(runner.Adapter.Texts));
    }

    [Theory]
    [InlineData("es-ES", "pick (1) red, (2) green, o (3) blue")]
    [InlineData("ja-jp", "pick (1) red、 (2) green、 または (3) blue")]
    [InlineData("FR", "pick (1) red, (2) green, ou (3) blue")]
    [InlineData("it", "pick (1) red, (2) green o (3) blue")]
    [InlineData("xx", "pick (1) red, (2) green, or (3) blue")]
    public async Task ChoicePrompt_ActivityLocale_WinsOverDefault(string locale, string expected)
    {
        var runner = new DialogRunner(new ChoicePrompt("ask", defaultLocale: "de-de"));

        await runner.TurnAsync(dc =>
        {
            dc.Context.Activity.Locale = locale;
            return dc.PromptAsync("ask", Pick());
        });

        Assert.Equal(expected, Assert.Single(runner.Adapter.Texts));
    }

    [Theory]
    [InlineData("green", "green")]
    [InlineData("2", "green")]
    [InlineData("the third", "blue")]
    public async Task ChoicePrompt_Answer_EndsWithChoice(string text, string expected)
    {
        var runner = new DialogRunner(new ChoicePrompt("ask") { Style = ListStyle.None });
        await runner.BeginAsync("ask", Pick());

        var turn = await runner.SayAsync(text);

        Assert.Equal(expected, Assert.IsType<FoundChoice>(turn.Result).Value);
        Assert.Equal("pick", Assert.Single(runner.Adapter.Texts));
    }

    [Fact]
    public async Task ChoicePrompt_CardStyle_KeepsOwnAttachments()
    {
        var runner = new DialogRunner(new ChoicePrompt("ask") { Style = ListStyle.HeroCard });
        var options = Pick();
        options.Prompt.Attachments = [new Attachment("image/png")];

        await runner.BeginAsync("ask", options);

        var sent = Assert.Single(runner.Adapter.Sent);
        Assert.Equal(["image/png", HeroCard.ContentType], sent.Attachments.Select(a => a.ContentType));
        Assert.Single(options.Prompt.Attachments);
    }

    [Fact]
    public async Task ChoicePrompt_SuggestedActions_AreForTheSender()
    {
        var runner = new DialogRunner(new ChoicePrompt("ask"));
        var options = Pick();
        options.Style = ListStyle.SuggestedAction;

        await runner.BeginAsync("ask", options);

        Assert.Equal(["worker-1"], Assert.Single(runner.Adapter.Sent).SuggestedActions.To);
    }

    [Fact]
    public async Task ChoicePrompt_OwnDefaults_ReplaceWords()
    {
        var words = new Dictionary<string, ChoiceFactoryOptions> { ["en-us"] = new("/", " | ", " || ", false) };
        var runner = new DialogRunner(new ChoicePrompt("ask", words, null, "fr-fr"));

        await runner.BeginAsync("ask", Pick());

        Assert.Equal("pick red/green || blue", Assert.Single(runner.Adapter.Texts));
    }

    [Theory]
    [InlineData("yes", true)]
    [InlineData("no", false)]
    [InlineData("1", true)]
    [InlineData("2", false)]
    public async Task ConfirmPrompt_Answer_EndsWithBool(string text, bool expected)
    {
        var runner = new DialogRunner(new ConfirmPrompt("ask"));
        await runner.BeginAsync("ask", Ask("sure?"));

        Assert.Equal(expected, (await runner.SayAsync(text)).Result);
        Assert.Equal("sure? (1) Yes or (2) No", Assert.Single(runner.Adapter.Texts));
    }

    [Fact]
    public async Task ConfirmPrompt_RecognizeLanguage_IsThatOfAnswer()
    {
        var runner = new DialogRunner(new ConfirmPrompt("ask", defaultLocale: "es-es"));
        var options = Ask("sure?");
        options.RecognizeLanguage = "en-us";
        await runner.BeginAsync("ask", options);

        Assert.Equal(true, (await runner.SayAsync("yup")).Result);
        Assert.Equal("sure? (1) Sí o (2) No", Assert.Single(runner.Adapter.Texts));
    }

    [Fact]
    public async Task ConfirmPrompt_WithoutNumbers_DoesNotReadThem()
    {
        var prompt = new ConfirmPrompt("ask") { ChoiceOptions = new ChoiceFactoryOptions { IncludeNumbers = false } };
        var runner = new DialogRunner(prompt);
        await runner.BeginAsync("ask", Ask("sure?"));

        Assert.Equal(DialogTurnStatus.Waiting, (await runner.SayAsync("1")).Status);
        Assert.Equal("sure? Yes or No", runner.Adapter.Texts.First());
    }

    [Fact]
    public async Task ConfirmPrompt_OwnChoices_AreShownAndRead()
    {
        var prompt = new ConfirmPrompt("ask") { ConfirmChoices = Tuple.Create(new Choice("ja"), new Choice("nein")) };
        var runner = new DialogRunner(prompt);
        await runner.BeginAsync("ask", Ask("sure?"));

        Assert.Equal(false, (await runner.SayAsync("nein")).Result);
        Assert.Equal("sure? (1) ja or (2) nein", Assert.Single(runner.Adapter.Texts));
    }

    [Fact]
    public async Task DateTimePrompt_Date_EndsWithItsReadings()
    {
        var runner = new DialogRunner(new DateTimePrompt("ask"));
        await runner.BeginAsync("ask", Ask("when?"));
        await runner.SayAsync("hello");

        var turn = await runner.SayAsync("5 december 2018 at 9am");

        var reading = Assert.Single((IList<DateTimeResolution>)turn.Result);
        Assert.Equal(("2018-12-05T09", "2018-12-05 09:00:00"), (reading.Timex, reading.Value));
        Assert.Equal(["when?", "when?"], runner.Adapter.Texts);
    }

    private static PromptOptions Pick()
    {
        var options = Ask("pick", "pick one");
        options.Choices = ChoiceFactory.ToChoices(["red", "green", "blue"]);
        return options;
    }
}
