using System.Data.Common;
using Microsoft.Bot.Schema;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using UnionBot.Bot.State;
using UnionBot.Bot.Turns;
using UnionBot.Knowledge.Replies;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot;

/// <summary>The one place where a failed turn is caught: nothing was committed, and the worker hears that it can simply be sent again.</summary>
public sealed class TurnErrors(
    ConversationFeed feed, ReplyBook replies, IOptions<TurnOptions> options, TimeProvider clock, ILogger<TurnErrors> logger)
{
    /// <summary>Runs a turn within its time limit. Without an activity there is nobody to apologise to.</summary>
    public async Task<TurnResult> GuardAsync(Activity? activity, Func<CancellationToken, Task<TurnResult>> turn)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(options.Value.TimeLimitSeconds), clock);
        try
        {
            return await turn(limit.Token);
        }
        catch (Exception e) when (IsOutage(e))
        {
            logger.LogError(e, "Turn {ActivityId} not run: a store does not answer", activity?.Id);
            return TurnResult.Of(TurnOutcome.Unavailable);
        }
        catch (Exception e)
        {
            logger.LogError(e, "Turn {ActivityId} failed", activity?.Id);
            return await ApologiseAsync(activity);
        }
    }

    private async Task<TurnResult> ApologiseAsync(Activity? activity)
    {
        if (activity?.Type != ActivityTypes.Message)
            return TurnResult.Of(TurnOutcome.Failed);
        var apology = activity.CreateReply(replies.Text("turn.failed"), activity.Locale);
        // another id each time: a message sent again may fail again
        apology.Id = $"{activity.Id}|failed-{Guid.NewGuid():N}";
        apology.From = activity.Recipient;
        apology.Timestamp = clock.GetUtcNow();
        try
        {
            await feed.AppendAsync(ConversationFeed.KeyOf(activity), MessageAuthor.Bot, [apology], CancellationToken.None);
        }
        catch (Exception e) when (IsOutage(e))
        {
            // the records are away as well: the sender is told to try again instead
            return TurnResult.Of(TurnOutcome.Unavailable);
        }
        return new TurnResult(TurnOutcome.Failed, [apology.Id]);
    }

    private static bool IsOutage(Exception e) =>
        e is StoreUnavailableException or DbException or DbUpdateException { InnerException: DbException };
}
