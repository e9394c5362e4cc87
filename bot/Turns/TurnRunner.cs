using Microsoft.Bot.Builder;
using Microsoft.Bot.Schema;
using UnionBot.Bot.State;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Turns;

/// <summary>
/// One activity, from the channel to the delivered replies: seen before? else run the bot, commit state and replies in one write,
/// deliver. A process that dies between two of these steps is made up for by <see cref="SettleAsync"/>.
/// </summary>
public sealed class TurnRunner(
    IServiceScopeFactory scopes, TurnGate gate, TurnErrors errors, ConversationFeed feed, ConversationStreams streams,
    TimeProvider clock)
{
    private const int Attempts = 3;
    private const int SettledConversationsKept = 100_000;
    private static readonly TimeSpan TypingAfter = TimeSpan.FromMilliseconds(300);

    // conversation -> last turn of which this process knows that its replies are in the log
    private readonly Dictionary<string, string> settled = [];

    /// <summary>Processes an activity whose id, conversation and sender the channel has set.</summary>
    public async Task<TurnResult> RunAsync(Activity activity) =>
        await gate.EnterAsync(activity.Conversation.Id, () => errors.GuardAsync(activity, token => RunInOrderAsync(activity, catchUp: true, token)))
        ?? TurnResult.Of(TurnOutcome.Busy);

    /// <summary>
    /// Finishes what a process left behind when it died: replies committed but not delivered, messages accepted but not processed.
    /// Costs nothing when this process ran the conversation's last turn.
    /// </summary>
    public async Task SettleAsync(ConversationKey conversation)
    {
        if (LastSettled(conversation.ConversationId) is null && !gate.IsBusy(conversation.ConversationId))
            await LookAsync(conversation);
    }

    /// <summary>The same whatever this process believes, as another may have run turns since; false when a store did not answer.</summary>
    public async Task<bool> LookAsync(ConversationKey conversation)
    {
        var result = await gate.EnterAsync(conversation.ConversationId, () => errors.GuardAsync(activity: null, async token =>
        {
            await using var scope = scopes.CreateAsyncScope();
            var storage = scope.ServiceProvider.GetRequiredService<TurnStorage>();
            var done = await CatchUpAsync(conversation, await HeadAsync(storage, conversation, token), storage, token);
            return TurnResult.Of(done ? TurnOutcome.Ran : TurnOutcome.Unavailable);
        }));
        return result?.Outcome == TurnOutcome.Ran;
    }

    private async Task<TurnResult> RunInOrderAsync(Activity activity, bool catchUp, CancellationToken cancellationToken)
    {
        for (var attempt = 1; ; attempt++)
        {
            try
            {
                return await RunOnceAsync(activity, catchUp, cancellationToken);
            }
            catch (ArgumentException e) when (ETags.IsConflict(e) && attempt < Attempts)
            {
                // another process moved the conversation on: run again on its state
            }
        }
    }

    private async Task<TurnResult> RunOnceAsync(Activity activity, bool catchUp, CancellationToken cancellationToken)
    {
        var conversation = ConversationFeed.KeyOf(activity);
        await using var scope = scopes.CreateAsyncScope();
        var storage = scope.ServiceProvider.GetRequiredService<TurnStorage>();
        var turnKey = StateKeys.Turn(activity.ChannelId, activity.Conversation.Id, activity.Id);
        var items = await storage.ReadAsync(
            [turnKey, HeadKey(conversation), StateKeys.State(activity)], cancellationToken);
        if (items.TryGetValue(turnKey, out var found))
            return await DeliverAsync(conversation, (TurnRecord)found, TurnOutcome.Repeated, cancellationToken);
        var head = await HeadAsync(storage, conversation, cancellationToken);
        if (catchUp && (head.LastActivityId ?? "") != LastSettled(conversation.ConversationId))
        {
            // what came before runs before
            return await CatchUpAsync(conversation, head, storage, cancellationToken)
                ? await RunOnceAsync(activity, catchUp: false, cancellationToken)
                : TurnResult.Of(TurnOutcome.Unavailable);
        }
        var sequence = await AcceptAsync(conversation, activity, cancellationToken);
        var replies = await AnswerAsync(scope.ServiceProvider, activity, cancellationToken);
        var record = new TurnRecord(activity.Id, ActivityJson.Write(replies));
        await storage.WriteAsync(new Dictionary<string, object>
        {
            [turnKey] = record,
            [HeadKey(conversation)] = head with { LastActivityId = activity.Id, WorkerSequence = sequence ?? head.WorkerSequence },
        }, cancellationToken);
        await storage.CommitAsync(cancellationToken);
        return await DeliverAsync(conversation, record, TurnOutcome.Ran, cancellationToken);
    }

    // The worker's own words are in the log before anything else happens, whatever becomes of the turn.
    private async Task<long?> AcceptAsync(ConversationKey conversation, Activity activity, CancellationToken cancellationToken)
    {
        if (activity.Type == ActivityTypes.ConversationUpdate)
            return null;
        var logged = await feed.AppendAsync(conversation, MessageAuthor.Worker, [activity], cancellationToken);
        MarkSettled(conversation.ConversationId, null);
        return logged[0].Sequence;
    }

    private async Task<IReadOnlyList<Activity>> AnswerAsync(
        IServiceProvider services, Activity activity, CancellationToken cancellationToken)
    {
        var adapter = new TurnAdapter(clock);
        var turn = adapter.RunAsync(activity, services.GetRequiredService<IBot>(), cancellationToken);
        try
        {
            await Task.WhenAny(turn, Task.Delay(TypingAfter, clock, cancellationToken));
            streams.SetTyping(activity.Conversation.Id, !turn.IsCompleted);
            // a bot that does not heed the token is left behind: it can no longer commit anything
            await turn.WaitAsync(cancellationToken);
        }
        finally
        {
            streams.SetTyping(activity.Conversation.Id, false);
        }
        return adapter.Replies;
    }

    private async Task<TurnResult> DeliverAsync(
        ConversationKey conversation, TurnRecord record, TurnOutcome outcome, CancellationToken cancellationToken)
    {
        var replies = ActivityJson.ReadList(record.RepliesJson);
        await feed.AppendAsync(conversation, MessageAuthor.Bot, replies, cancellationToken);
        if (outcome == TurnOutcome.Ran)
            MarkSettled(conversation.ConversationId, record.ActivityId);
        return new TurnResult(outcome, [.. replies.Select(reply => reply.Id)]);
    }

    private async Task<bool> CatchUpAsync(
        ConversationKey conversation, ConversationHead head, TurnStorage storage, CancellationToken cancellationToken)
    {
        if (head.LastActivityId is { } last)
        {
            var turnKey = StateKeys.Turn(conversation.ChannelId, conversation.ConversationId, last);
            var items = await storage.ReadAsync([turnKey], cancellationToken);
            if (items.TryGetValue(turnKey, out var record))
                await DeliverAsync(conversation, (TurnRecord)record, TurnOutcome.Ran, cancellationToken);
        }
        var later = await feed.ReadAfterAsync(conversation.ConversationId, head.WorkerSequence, take: 100, cancellationToken);
        var settledBy = head.LastActivityId ?? "";
        foreach (var message in later.Where(message => message.Author == MessageAuthor.Worker && !IsAnswered(message, later)))
        {
            var activity = ActivityJson.Read(message.ActivityJson);
            var result = await errors.GuardAsync(activity, token => RunInOrderAsync(activity, catchUp: false, token));
            if (result.Outcome == TurnOutcome.Unavailable)
                return false; // nothing is settled: the next look tries again, in order
            settledBy = result.Outcome == TurnOutcome.Failed ? settledBy : activity.Id;
        }
        MarkSettled(conversation.ConversationId, settledBy);
        return true;
    }

    // an apology counts: the worker was asked to send it again
    private static bool IsAnswered(LoggedMessage message, IReadOnlyList<LoggedMessage> later) =>
        later.Any(other => other.ActivityId.StartsWith(message.ActivityId + "|", StringComparison.Ordinal));

    private static async Task<ConversationHead> HeadAsync(
        TurnStorage storage, ConversationKey conversation, CancellationToken cancellationToken)
    {
        var items = await storage.ReadAsync([HeadKey(conversation)], cancellationToken);
        return items.TryGetValue(HeadKey(conversation), out var head) ? (ConversationHead)head : new ConversationHead();
    }

    private static string HeadKey(ConversationKey conversation) => StateKeys.Head(conversation.ChannelId, conversation.ConversationId);

    private string? LastSettled(string conversationId)
    {
        lock (settled)
            return settled.GetValueOrDefault(conversationId);
    }

    private void MarkSettled(string conversationId, string? activityId)
    {
        lock (settled)
        {
            if (settled.Count >= SettledConversationsKept)
                settled.Clear();
            if (activityId is null)
                settled.Remove(conversationId);
            else
                settled[conversationId] = activityId;
        }
    }
}
