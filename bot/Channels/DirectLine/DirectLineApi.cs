using Microsoft.Bot.Schema;
using Newtonsoft.Json.Linq;
using UnionBot.Bot.Turns;
using UnionBot.Knowledge.Contacts;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>
/// Direct Line 3.0 inside this process, as the official clients expect it: 404 ends a conversation for them and 403 means an expired
/// token, so both are answered only where that is true or nothing else would be honest.
/// </summary>
public sealed class DirectLineApi(
    DirectLineTokens tokens, ChannelLimits limits, DirectLineFiles files, DirectLineSocket stream, VisitorCookie cookie,
    TurnRunner turns, ConversationFeed feed, ConversationStreams streams, UnionContacts contacts, TimeProvider clock)
{
    public const string Root = "/v3/directline";
    public const string CorsPolicy = "direct-line";
    public const int MaxBodyBytes = 256 * 1024;
    private const int BatchSize = 100;

    // typing says nothing to the bot, and who joins a conversation is for the channel to say, not for a client
    private static readonly string[] TypesWithoutTurn =
        [ActivityTypes.Typing, ActivityTypes.ConversationUpdate, ActivityTypes.ContactRelationUpdate, ActivityTypes.InstallationUpdate];

    public static void Map(WebApplication app)
    {
        var routes = app.MapGroup(Root).RequireCors(CorsPolicy).AddEndpointFilter<DirectLineErrors>();
        routes.MapPost("/tokens/generate", (HttpContext http, DirectLineApi api) => api.GenerateTokenAsync(http));
        routes.MapPost("/tokens/refresh", (HttpContext http, DirectLineApi api) => api.RefreshToken(http));
        routes.MapPost("/conversations", (HttpContext http, DirectLineApi api) => api.StartAsync(http));
        routes.MapGet("/conversations/{id}", (HttpContext http, string id, DirectLineApi api) => api.ReconnectAsync(http, id));
        routes.MapGet("/conversations/{id}/activities", (HttpContext http, string id, DirectLineApi api) => api.ReadAsync(http, id));
        routes.MapPost("/conversations/{id}/activities", (HttpContext http, string id, DirectLineApi api) => api.PostAsync(http, id));
        routes.MapPost("/conversations/{id}/upload", (HttpContext http, string id, DirectLineApi api) => api.UploadAsync(http, id))
            .DisableAntiforgery();
        routes.MapGet("/conversations/{id}/stream", (HttpContext http, string id, DirectLineApi api) => api.StreamAsync(http, id));
        routes.MapGet("/conversations/{id}/attachments/{fileId:guid}",
            (HttpContext http, string id, Guid fileId, DirectLineApi api) => api.OpenFileAsync(http, id, fileId));
        app.MapPost("/chat/token", (HttpContext http, DirectLineApi api) => api.TokenForPage(http)).AddEndpointFilter<DirectLineErrors>();
    }

    private IResult TokenForPage(HttpContext http)
    {
        var visitor = cookie.Read(http.Request);
        if (visitor is null)
            limits.RequireNewVisitor(http.Connection.RemoteIpAddress);
        visitor ??= Visitor.New();
        cookie.Write(http.Response, visitor);
        return Results.Json(new
        {
            token = tokens.Issue(visitor.ConversationId, visitor.UserId),
            userId = visitor.UserId,
            conversationId = visitor.ConversationId,
        });
    }

    private async Task<IResult> GenerateTokenAsync(HttpContext http)
    {
        if (CallerOf(http).ConversationId is not null)
            throw ChannelException.Forbidden();
        var conversationId = Guid.NewGuid().ToString("N");
        return TokenResult(conversationId, await UserInBodyAsync(http));
    }

    private IResult RefreshToken(HttpContext http)
    {
        var caller = CallerOf(http);
        return caller.ConversationId is null ? throw ChannelException.Forbidden() : TokenResult(caller.ConversationId, caller.UserId);
    }

    private async Task<IResult> StartAsync(HttpContext http)
    {
        var caller = CallerOf(http);
        var userId = caller.UserId ?? await UserInBodyAsync(http);
        var conversationId = caller.ConversationId ?? Guid.NewGuid().ToString("N");
        var isNew = await OpenAsync(conversationId, userId);
        return Results.Json(Connection(http, conversationId, userId, watermark: 0), statusCode: isNew ? 201 : 200);
    }

    private async Task<IResult> ReconnectAsync(HttpContext http, string id)
    {
        var caller = CallerIn(http, id);
        var watermark = WatermarkOf(http);
        await OpenAsync(id, caller.UserId);
        return Results.Json(Connection(http, id, caller.UserId, watermark));
    }

    private async Task<IResult> ReadAsync(HttpContext http, string id)
    {
        var caller = CallerIn(http, id);
        var watermark = WatermarkOf(http);
        await turns.SettleAsync(KeyOf(id, caller.UserId));
        var messages = await feed.ReadAfterAsync(id, watermark, BatchSize, http.RequestAborted);
        watermark = messages is [.., var last] ? last.Sequence : watermark;
        var typing = messages.Count == 0 && streams.IsTyping(id) ? ActivitySet.Typing(id, clock.GetUtcNow()) : null;
        return Results.Text(ActivitySet.Of(messages, watermark, OriginOf(http), typing), "application/json");
    }

    private async Task<IResult> PostAsync(HttpContext http, string id)
    {
        var caller = CallerIn(http, id);
        limits.RequireActivity(caller.UserId ?? id);
        var activity = IncomingActivity.Parse(await BodyAsync(http));
        IncomingActivity.RequireContent(activity);
        return await AcceptAsync(activity, id, caller.UserId);
    }

    private async Task<IResult> UploadAsync(HttpContext http, string id)
    {
        var caller = CallerIn(http, id);
        limits.RequireActivity(caller.UserId ?? id);
        var (json, uploaded) = await files.ReadAsync(http.Request, http.RequestAborted);
        var activity = json is null ? new Activity(ActivityTypes.Message) : IncomingActivity.Parse(json);
        var userId = caller.UserId ?? (string?)http.Request.Query["userId"];
        activity.Attachments = await files.SaveAsync(KeyOf(id, userId), uploaded, http.RequestAborted);
        return await AcceptAsync(activity, id, userId);
    }

    private async Task StreamAsync(HttpContext http, string id)
    {
        Require(tokens.Read(http.Request.Query["t"]), id);
        if (!http.WebSockets.IsWebSocketRequest)
            throw ChannelException.Bad("channel.no-websocket");
        var watermark = WatermarkOf(http);
        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        await stream.RunAsync(socket, id, watermark, OriginOf(http), http.RequestAborted);
    }

    private async Task<IResult> OpenFileAsync(HttpContext http, string id, Guid fileId)
    {
        if (cookie.Read(http.Request)?.ConversationId != id)
            CallerIn(http, id);
        return await files.OpenAsync(id, fileId, http.Response, http.RequestAborted);
    }

    private async Task<IResult> AcceptAsync(Activity activity, string conversationId, string? userId)
    {
        IncomingActivity.Stamp(activity, conversationId, userId, clock.GetUtcNow(), contacts.ShortName);
        if (TypesWithoutTurn.Contains(activity.Type))
            return Results.Json(new { id = activity.Id });
        // not the connection's token: a message that has arrived is finished even when its sender is gone
        return (await turns.RunAsync(activity)).Outcome switch
        {
            TurnOutcome.Ran or TurnOutcome.Repeated or TurnOutcome.Failed => Results.Json(new { id = activity.Id }),
            TurnOutcome.Unavailable => throw ChannelException.Unavailable(),
            TurnOutcome.Busy => throw ChannelException.TooMany(),
        };
    }

    // The bot is told of its new conversation once: as long as nothing was said, and never twice by the turn's id.
    private async Task<bool> OpenAsync(string conversationId, string? userId)
    {
        if ((await feed.ReadAfterAsync(conversationId, 0, take: 1, CancellationToken.None)).Count > 0)
        {
            await turns.SettleAsync(KeyOf(conversationId, userId));
            return false;
        }
        var joined = new Activity(ActivityTypes.ConversationUpdate);
        IncomingActivity.Stamp(joined, conversationId, userId, clock.GetUtcNow(), contacts.ShortName);
        joined.Id = $"{conversationId}|open";
        joined.MembersAdded = [joined.From];
        if ((await turns.RunAsync(joined)).Outcome == TurnOutcome.Unavailable)
            throw ChannelException.Unavailable();
        return true;
    }

    private object Connection(HttpContext http, string conversationId, string? userId, long watermark)
    {
        var token = tokens.Issue(conversationId, userId);
        var scheme = http.Request.IsHttps ? "wss" : "ws";
        return new
        {
            conversationId,
            token,
            expires_in = (int)tokens.Lifetime.TotalSeconds,
            streamUrl = $"{scheme}://{http.Request.Host}{Root}/conversations/{conversationId}/stream?watermark={watermark}&t={token}",
            referenceGrammarId = conversationId,
        };
    }

    private IResult TokenResult(string conversationId, string? userId) => Results.Json(new
    {
        conversationId,
        token = tokens.Issue(conversationId, userId),
        expires_in = (int)tokens.Lifetime.TotalSeconds,
    });

    private DirectLineCaller CallerOf(HttpContext http) =>
        (string?)http.Request.Headers.Authorization is { } header && header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase)
            ? tokens.Read(header["Bearer ".Length..].Trim())
            : throw ChannelException.Unauthorized();

    private DirectLineCaller CallerIn(HttpContext http, string conversationId) => Require(CallerOf(http), conversationId);

    private static DirectLineCaller Require(DirectLineCaller caller, string conversationId) =>
        caller.ConversationId is null || caller.ConversationId == conversationId ? caller : throw ChannelException.Forbidden();

    private static ConversationKey KeyOf(string conversationId, string? userId) =>
        new(DirectLineOptions.ChannelId, conversationId, userId ?? IncomingActivity.AnonymousId);

    private static string OriginOf(HttpContext http) => $"{http.Request.Scheme}://{http.Request.Host}";

    private static long WatermarkOf(HttpContext http) => (string?)http.Request.Query["watermark"] switch
    {
        null or "" or "-" => 0,
        var text => long.TryParse(text, out var number) && number >= 0 ? number : throw ChannelException.Bad("channel.bad-watermark"),
    };

    private static async Task<string?> UserInBodyAsync(HttpContext http)
    {
        var body = await BodyAsync(http);
        if (body.Length == 0)
            return null;
        try
        {
            var id = JObject.Parse(body)["user"] is JObject user ? (string?)user["id"] : null;
            return id is { Length: > 0 and <= 100 } ? id : null;
        }
        catch (Exception e) when (e is Newtonsoft.Json.JsonException or ArgumentException)
        {
            // not an object, or an id that is no text
            throw ChannelException.Bad("channel.bad-json");
        }
    }

    private static async Task<string> BodyAsync(HttpContext http)
    {
        if (http.Features.Get<Microsoft.AspNetCore.Http.Features.IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = MaxBodyBytes;
        using var reader = new StreamReader(http.Request.Body);
        return await reader.ReadToEndAsync(http.RequestAborted);
    }
}
