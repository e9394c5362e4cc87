using Microsoft.AspNetCore.Http.Features;
using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Handoff;
using UnionBot.Services.Persistence;

namespace UnionBot.Bot.Desk;

/// <summary>
/// Tells an open page what has changed, as server-sent events without content: the page loads the part again itself, with its rights.
/// Changes of this process are told at once, those of other processes within two seconds.
/// </summary>
public sealed class DeskEvents(Signals signals, IServiceScopeFactory scopes, TimeProvider clock, IHostApplicationLifetime lifetime)
{
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    // several changes of one turn become one event
    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(100);

    // the browser connects again by itself; by then the session must still be valid
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(2);

    public static Task StreamAsync(HttpContext context, DeskEvents events, string? conversation) =>
        events.SendAsync(context, conversation);

    private async Task SendAsync(HttpContext context, string? conversationId)
    {
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers["X-Accel-Buffering"] = "no";
        context.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        using var limit = new CancellationTokenSource(Longest, clock);
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(
            context.RequestAborted, lifetime.ApplicationStopping, limit.Token);
        try
        {
            await WatchAsync(context.Response, conversationId, ends.Token);
        }
        catch (OperationCanceledException) when (ends.IsCancellationRequested)
        {
            // the page was left, the host stops, or it is time to connect again
        }
    }

    private async Task WatchAsync(HttpResponse response, string? conversationId, CancellationToken cancellationToken)
    {
        var wake = signals.Desk.Next;
        var seen = await LookAsync(conversationId, cancellationToken);
        // the page looks once more when it hears this: something may have changed since it was made
        await WriteAsync(response, "watching", cancellationToken);
        while (true)
        {
            await Task.WhenAny(wake, Task.Delay(Poll, clock, cancellationToken));
            await Task.Delay(Settle, clock, cancellationToken);
            wake = signals.Desk.Next;
            var now = await LookAsync(conversationId, cancellationToken);
            if (now with { Sequence = seen.Sequence } != seen)
            {
                await WriteAsync(response, "work", cancellationToken);
            }

            if (now.Sequence != seen.Sequence)
            {
                await WriteAsync(response, "conversation", cancellationToken);
            }

            seen = now;
        }
    }

    private async Task<Seen> LookAsync(string? conversationId, CancellationToken cancellationToken)
    {
        await using var scope = scopes.CreateAsyncScope();
        var database = scope.ServiceProvider.GetRequiredService<UnionDbContext>();
        return new(
            await database.LegalCases.MaxAsync(row => (DateTime?)row.ChangedAtUtc, cancellationToken),
            await database.ServiceRequests.MaxAsync(row => (DateTime?)row.ChangedAtUtc, cancellationToken),
            await database.CrisisAlerts.MaxAsync(row => (DateTime?)row.ChangedAtUtc, cancellationToken),
            await database.UnansweredQuestions.MaxAsync(row => (DateTime?)row.ChangedAtUtc, cancellationToken),
            conversationId is null
                ? 0
                : await scope.ServiceProvider.GetRequiredService<ConversationLog>().LastSequenceAsync(conversationId, cancellationToken));
    }

    private static async Task WriteAsync(HttpResponse response, string name, CancellationToken cancellationToken)
    {
        await response.WriteAsync($"event: {name}\ndata: \n\n", cancellationToken);
        await response.Body.FlushAsync(cancellationToken);
    }

    /// <summary>When each kind of record last changed, and how far the watched conversation has come.</summary>
    private sealed record Seen(DateTime? Cases, DateTime? Requests, DateTime? Alerts, DateTime? Questions, long Sequence);
}
