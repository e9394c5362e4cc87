using System.Diagnostics;
using Newtonsoft.Json;
using Xunit.Abstractions;
using Activity = Microsoft.Bot.Schema.Activity;
using ActivityTypes = Microsoft.Bot.Schema.ActivityTypes;

namespace Microsoft.Bot.Builder.Testing.XUnit;

/// <summary>Writes what a test sends and gets to its output: messages as text, other activities as JSON.</summary>
public class XUnitDialogTestLogger : IMiddleware
{
    private readonly string stopwatchKey = $"{nameof(XUnitDialogTestLogger)}.Stopwatch.{Guid.NewGuid()}";

    public XUnitDialogTestLogger(ITestOutputHelper xunitOutputHelper)
    {
        Output = xunitOutputHelper;
    }

    protected ITestOutputHelper Output { get; }

    public async Task OnTurnAsync(
        ITurnContext context, NextDelegate next, CancellationToken cancellationToken = default)
    {
        context.TurnState[stopwatchKey] = Stopwatch.StartNew();
        await LogIncomingActivityAsync(context, context.Activity, cancellationToken).ConfigureAwait(false);
        context.OnSendActivities(async (sender, activities, nextSend) =>
        {
            foreach (var activity in activities)
                await LogOutgoingActivityAsync(sender, activity, CancellationToken.None).ConfigureAwait(false);
            return await nextSend().ConfigureAwait(false);
        });
        await next(cancellationToken).ConfigureAwait(false);
    }

    protected virtual Task LogIncomingActivityAsync(
        ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        const string actor = "User: ";
        if (activity.Type == ActivityTypes.Message) Output.WriteLine($"\r\n{actor} {activity.Text}");
        else LogAsJson(actor, activity);
        Output.WriteLine($"       -> ts: {Now}");
        return Task.CompletedTask;
    }

    /// <summary>The time is that since the user's activity or since the reply before.</summary>
    protected virtual Task LogOutgoingActivityAsync(
        ITurnContext context, Activity activity, CancellationToken cancellationToken = default)
    {
        const string actor = "Bot:  ";
        if (activity.Type == ActivityTypes.Message)
        {
            Output.WriteLine(
                $"\r\n{actor} Text = {activity.Text}\r\n"
                + $"       Speak = {activity.Speak}\r\n"
                + $"       InputHint = {activity.InputHint}");
        }
        else
        {
            LogAsJson(actor, activity);
        }

        var stopwatch = (Stopwatch)context.TurnState[stopwatchKey];
        var elapsed = stopwatch.ElapsedMilliseconds;
        stopwatch.Restart();
        Output.WriteLine($"       -> ts: {Now} elapsed: {elapsed:N0} ms");
        return Task.CompletedTask;
    }

    private static string Now => $"{TimeProvider.System.GetLocalNow():hh:mm:ss}";

    private void LogAsJson(string actor, Activity activity)
    {
        Output.WriteLine($"\r\n{actor} Activity = ActivityTypes.{activity.Type}");
        Output.WriteLine(JsonConvert.SerializeObject(activity, Formatting.Indented));
    }
}
