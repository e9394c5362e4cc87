using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>
/// A conversation written down step by step; every call answers with a new flow that runs the steps before it first.
/// </summary>
public partial class TestFlow
{
    private readonly TestAdapter adapter;
    private readonly BotCallbackHandler callback;
    private readonly Task steps;

    public TestFlow(TestAdapter adapter, BotCallbackHandler callback = null)
    {
        this.adapter = adapter;
        this.callback = callback;
        steps = Task.CompletedTask;
    }

    /// <summary>A flow with the adapter and bot of another, whose only step is <paramref name="task"/>.</summary>
    public TestFlow(Task task, TestFlow flow)
    {
        steps = task ?? Task.CompletedTask;
        callback = flow.callback;
        adapter = flow.adapter;
    }

    /// <summary>As with a task; <paramref name="getTask"/> is called at once.</summary>
    public TestFlow(Func<Task> getTask, TestFlow flow)
        : this(getTask?.Invoke(), flow)
    {
    }

    public TestFlow(TestAdapter adapter, IBot bot)
        : this(adapter, bot.OnTurnAsync)
    {
    }

    /// <summary>Ends when all steps have, with the first failure of theirs.</summary>
    public Task StartTestAsync() => steps;

    /// <summary>The user writes a message.</summary>
    public TestFlow Send(string userSays)
    {
        if (userSays == null)
            throw new ArgumentNullException(nameof(userSays), "You have to pass a userSays parameter");
        return Then(() => adapter.SendTextToBotAsync(userSays, callback, default));
    }

    /// <summary>The user's client sends an activity.</summary>
    public TestFlow Send(IActivity userActivity)
    {
        if (userActivity == null)
            throw new ArgumentNullException(nameof(userActivity), "You have to pass an Activity");
        return Then(() => adapter.ProcessActivityAsync((Activity)userActivity, callback, default));
    }

    /// <summary>The user joins the conversation.</summary>
    public TestFlow SendConversationUpdate() =>
        Then(() =>
        {
            var update = Activity.CreateConversationUpdateActivity();
            update.MembersAdded.Add(adapter.Conversation.User);
            return adapter.ProcessActivityAsync((Activity)update, callback, default);
        });

    /// <summary>Nothing happens for some milliseconds.</summary>
    public TestFlow Delay(uint ms) => Then(() => Task.Delay((int)ms));

    public TestFlow Delay(TimeSpan timespan) => Then(() => Task.Delay(timespan));

    private TestFlow Then(Func<Task> step)
    {
        return new TestFlow(RunAsync, this);

        async Task RunAsync()
        {
            await steps.ConfigureAwait(false);
            await step().ConfigureAwait(false);
        }
    }
}
