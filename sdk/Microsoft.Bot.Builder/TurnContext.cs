using System.Runtime.CompilerServices;
using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <summary>The turn context that adapters make.</summary>
public class TurnContext : ITurnContext, IDisposable
{
    private const string TurnKey = "turn";
    private const string LocaleKey = "locale";
    private const string NothingToSend = "Expecting one or more activities, but the array was empty.";

    // named as in the published class, where code has been seen to reflect on them
    private readonly List<SendActivitiesHandler> _onSendActivities = [];
    private readonly List<UpdateActivityHandler> _onUpdateActivity = [];
    private readonly List<DeleteActivityHandler> _onDeleteActivity = [];

    private bool disposed;

    public TurnContext(BotAdapter adapter, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = adapter;
        Activity = activity;
    }

    /// <summary>
    /// A context on another activity that shares adapter, state, handlers and buffer with <paramref
    /// name="turnContext"/>.
    /// </summary>
    public TurnContext(ITurnContext turnContext, Activity activity)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        ArgumentNullException.ThrowIfNull(activity);
        Adapter = turnContext.Adapter;
        TurnState = turnContext.TurnState;
        Activity = activity;
        Responded = turnContext.Responded;
        if (turnContext is not TurnContext other) return;
        _onSendActivities = other._onSendActivities;
        _onUpdateActivity = other._onUpdateActivity;
        _onDeleteActivity = other._onDeleteActivity;
        BufferedReplyActivities = other.BufferedReplyActivities;
    }

    public BotAdapter Adapter { get; }

    public TurnContextStateCollection TurnState { get; } = [];

    public Activity Activity { get; }

    public bool Responded { get; private set; }

    /// <summary>The language set for this turn, null when none was; dialogs read it as <c>turn.locale</c>.</summary>
    public string Locale
    {
        get => TurnState.Get<JObject>(TurnKey)?[LocaleKey]?.ToString();
        set
        {
            if (TurnState.Get<JObject>(TurnKey) is { } turn) turn[LocaleKey] = value;
            else TurnState.Set(TurnKey, new JObject(new JProperty(LocaleKey, value)));
        }
    }

    /// <summary>Replies kept for the response body when the delivery mode is expectReplies.</summary>
    public List<Activity> BufferedReplyActivities { get; } = [];

    public ITurnContext OnSendActivities(SendActivitiesHandler handler)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(handler);
        _onSendActivities.Add(handler);
        return this;
    }

    public ITurnContext OnUpdateActivity(UpdateActivityHandler handler)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(handler);
        _onUpdateActivity.Add(handler);
        return this;
    }

    public ITurnContext OnDeleteActivity(DeleteActivityHandler handler)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(handler);
        _onDeleteActivity.Add(handler);
        return this;
    }

    public async Task<ResourceResponse> SendActivityAsync(
        string textReplyToSend,
        string speak = null,
        string inputHint = null,
        CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        if (string.IsNullOrWhiteSpace(textReplyToSend)) throw new ArgumentNullException(nameof(textReplyToSend));
        var activity = new Activity(ActivityTypes.Message) { Text = textReplyToSend };
        if (!string.IsNullOrEmpty(speak)) activity.Speak = speak;
        if (!string.IsNullOrEmpty(inputHint)) activity.InputHint = inputHint;
        return await SendActivityAsync(activity, cancellationToken);
    }

    /// <summary>Sends one activity; the answer has no id when a handler kept it back.</summary>
    public async Task<ResourceResponse> SendActivityAsync(
        IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(activity);
        var responses = await SendActivitiesAsync([activity], cancellationToken);
        return responses is { Length: > 0 } ? responses[0] : new ResourceResponse();
    }

    public Task<ResourceResponse[]> SendActivitiesAsync(
        IActivity[] activities, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(activities);
        if (activities.Length == 0)
            throw new ArgumentException(NothingToSend, nameof(activities));

        var reference = Activity.GetConversationReference();
        var outgoing = activities.Select(a => a.ApplyConversationReference(reference)).ToList();
        return SendFrom(0);

        Task<ResourceResponse[]> SendFrom(int index) => index == _onSendActivities.Count
            ? SendNowAsync(outgoing, cancellationToken)
            : _onSendActivities[index](this, outgoing, () => SendFrom(index + 1));
    }

    public async Task<ResourceResponse> UpdateActivityAsync(
        IActivity activity, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(activity);
        var outgoing = activity.ApplyConversationReference(Activity.GetConversationReference());
        return await UpdateFrom(0);

        Task<ResourceResponse> UpdateFrom(int index) => index == _onUpdateActivity.Count
            ? Adapter.UpdateActivityAsync(this, outgoing, cancellationToken)
            : _onUpdateActivity[index](this, outgoing, async () =>
            {
                var response = await UpdateFrom(index + 1);
                outgoing.Id = response.Id;
                return response;
            });
    }

    public async Task DeleteActivityAsync(string activityId, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        if (string.IsNullOrWhiteSpace(activityId)) throw new ArgumentNullException(nameof(activityId));
        var reference = Activity.GetConversationReference();
        reference.ActivityId = activityId;
        await DeleteActivityAsync(reference, cancellationToken);
    }

    public async Task DeleteActivityAsync(
        ConversationReference conversationReference, CancellationToken cancellationToken = default)
    {
        ThrowIfDisposed();
        ArgumentNullException.ThrowIfNull(conversationReference);
        await DeleteFrom(0);

        Task DeleteFrom(int index) => index == _onDeleteActivity.Count
            ? Adapter.DeleteActivityAsync(this, conversationReference, cancellationToken)
            : _onDeleteActivity[index](this, conversationReference, () => DeleteFrom(index + 1));
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected virtual void Dispose(bool disposing)
    {
        if (disposed) return;
        if (disposing) TurnState.Dispose();
        disposed = true;
    }

    private async Task<ResourceResponse[]> SendNowAsync(List<Activity> outgoing, CancellationToken cancellationToken)
    {
        if (Activity.DeliveryMode == DeliveryModes.ExpectReplies) return Buffer(outgoing);
        var responses = await Adapter.SendActivitiesAsync(this, [.. outgoing], cancellationToken);
        for (var i = 0; i < responses?.Length; i++)
        {
            outgoing[i].Id = responses[i].Id;
            Responded |= outgoing[i].Type != ActivityTypes.Trace;
        }

        return responses;
    }

    private ResourceResponse[] Buffer(List<Activity> outgoing)
    {
        foreach (var activity in outgoing)
        {
            BufferedReplyActivities.Add(activity);
            if (activity.Type == ActivityTypesEx.InvokeResponse) TurnState.Add(BotAdapter.InvokeResponseKey, activity);
            Responded |= activity.Type != ActivityTypes.Trace;
        }

        return outgoing.Select(_ => new ResourceResponse()).ToArray();
    }

    private void ThrowIfDisposed([CallerMemberName] string member = null)
    {
#pragma warning disable CA1513 // the published exception names the method, not the type
        if (disposed) throw new ObjectDisposedException(member);
#pragma warning restore CA1513
    }
}
