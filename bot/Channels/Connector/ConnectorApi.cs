using Microsoft.Bot.Builder.Integration.AspNet.Core;
using Microsoft.Bot.Connector.Authentication;
using Microsoft.IdentityModel.Tokens;
using UnionBot.Knowledge.Replies;

namespace UnionBot.Bot.Channels.Connector;

/// <summary>
/// The Bot Framework connector's way in. Without an application id nobody can prove to be a channel, so the route is open only while
/// developing; elsewhere it says so.
/// </summary>
public sealed class ConnectorApi(
    CloudAdapter adapter, ConnectorBot bot, ReplyBook replies, IConfiguration configuration, IHostEnvironment environment,
    ILogger<ConnectorApi> logger)
{
    public const string Route = "/api/messages";

    private bool IsOpen =>
        environment.IsDevelopment() || !string.IsNullOrEmpty(configuration[MicrosoftAppCredentials.MicrosoftAppIdKey]);

    public static void Map(WebApplication app) =>
        app.MapPost(Route, (HttpContext http, ConnectorApi api) => api.ReceiveAsync(http));

    private async Task ReceiveAsync(HttpContext http)
    {
        try
        {
            if (!IsOpen)
                throw new ChannelException(401, "Unauthorized", "channel.connector-closed");
            await ConnectorRequest.CheckAsync(http.Request);
            await adapter.ProcessAsync(http.Request, http.Response, bot, http.RequestAborted);
        }
        catch (ChannelException e)
        {
            await RefuseAsync(http.Response, e);
        }
        catch (BadHttpRequestException e)
        {
            await RefuseAsync(http.Response, new ChannelException(e.StatusCode, "BadArgument",
                e.StatusCode == StatusCodes.Status413PayloadTooLarge ? "channel.body-too-large" : "channel.bad-json"));
        }
        catch (Exception e) when (IsBadToken(e))
        {
            // the SDK lets these through: a token that is no JWT, or that nobody we know has signed
            logger.LogInformation("Connector request refused: {Reason}", e.GetType().Name);
            await RefuseAsync(http.Response, new ChannelException(401, "Unauthorized", "channel.connector-unauthorized"));
        }
        catch (OperationCanceledException) when (http.RequestAborted.IsCancellationRequested)
        {
            // the channel has hung up; a turn that has begun goes on
        }
        catch (Exception e) when (!http.Response.HasStarted)
        {
            // the edge of the request: the channel tries again, and the cause is ours to find
            logger.LogError(e, "Connector request failed");
            await RefuseAsync(http.Response, ChannelException.Unavailable());
        }
    }

    private static bool IsBadToken(Exception e) => e is SecurityTokenException or SecurityTokenArgumentException;

    private Task RefuseAsync(HttpResponse response, ChannelException refusal)
    {
        response.StatusCode = refusal.Status;
        if (refusal.Status is 429 or 503)
            response.Headers.RetryAfter = "2";
        var message = replies.Text(refusal.ReplyKey, refusal.Values);
        return response.WriteAsJsonAsync(new { error = new { code = refusal.Code, message } });
    }
}
