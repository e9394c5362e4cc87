using UnionBot.Knowledge.Replies;

namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>Answers every failed request with the protocol's error object; the message is for the person, the cause stays in our log.</summary>
public sealed class DirectLineErrors(ReplyBook replies, ILogger<DirectLineErrors> logger) : IEndpointFilter
{
    public async ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next)
    {
        try
        {
            context.HttpContext.Response.Headers.CacheControl = "no-store";
            return await next(context);
        }
        catch (ChannelException e)
        {
            if (e.Status is 429 or 503)
                context.HttpContext.Response.Headers.RetryAfter = "2";
            return Error(e.Status, e.Code, replies.Text(e.ReplyKey, e.Values));
        }
        catch (BadHttpRequestException e)
        {
            return e.StatusCode == StatusCodes.Status413PayloadTooLarge
                ? Error(413, "TooLarge", replies.Text("channel.body-too-large"))
                : Error(e.StatusCode, "BadArgument", replies.Text("channel.bad-json"));
        }
        catch (OperationCanceledException) when (context.HttpContext.RequestAborted.IsCancellationRequested)
        {
            return Results.Empty;
        }
        catch (Exception e)
        {
            logger.LogError(e, "Direct Line request {Path} failed", context.HttpContext.Request.Path);
            return Error(500, "ServiceError", replies.Text("channel.unavailable"));
        }
    }

    private static IResult Error(int status, string code, string message) =>
        Results.Json(new { error = new { code, message } }, statusCode: status);
}
