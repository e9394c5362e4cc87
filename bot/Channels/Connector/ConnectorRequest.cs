using Microsoft.AspNetCore.Http.Features;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using UnionBot.Bot.Channels.DirectLine;

namespace UnionBot.Bot.Channels.Connector;

/// <summary>Looks at a request's body before the SDK reads it: what no channel would send is the sender's fault, not ours.</summary>
public static class ConnectorRequest
{
    private const int Deepest = 64;
    private const int LongestChannelId = 50;
    private const int LongestId = 1000;

    // The SDK takes any bot's token for this channel; we are not hosted as an App Service extension.
    private const string AppServiceExtension = "AseChannel";

    /// <summary>Leaves the body to be read again. Throws <see cref="ChannelException"/> and <see cref="BadHttpRequestException"/>.</summary>
    public static async Task CheckAsync(HttpRequest request)
    {
        if (request.HttpContext.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
            size.MaxRequestBodySize = DirectLineApi.MaxBodyBytes;
        request.EnableBuffering(DirectLineApi.MaxBodyBytes);
        var body = await ReadAsync(request);
        request.Body.Position = 0;
        Check(body);
    }

    private static async Task<JObject> ReadAsync(HttpRequest request)
    {
        using var text = new StreamReader(request.Body, leaveOpen: true);
        try
        {
            await using var json = new JsonTextReader(text) { DateParseHandling = DateParseHandling.None, MaxDepth = Deepest, CloseInput = false };
            return await JToken.ReadFromAsync(json, request.HttpContext.RequestAborted) as JObject ?? throw Bad();
        }
        catch (JsonException)
        {
            // cut off, or no JSON at all
            throw Bad();
        }
    }

    private static void Check(JObject activity)
    {
        if (TextOf(Of(activity, "channelId")) == AppServiceExtension)
            throw new ChannelException(401, "Unauthorized", "channel.connector-unauthorized");
        var isWhole = IsId(Of(activity, "type"), LongestChannelId) && IsId(Of(activity, "channelId"), LongestChannelId)
            && Of(activity, "conversation") is JObject conversation && IsId(Of(conversation, "id"), LongestId)
            && Uri.TryCreate(TextOf(Of(activity, "serviceUrl")), UriKind.Absolute, out var service) && service.Scheme is "http" or "https"
            && IsListOfObjects(Of(activity, "attachments")) && IsListOfObjects(Of(activity, "entities"));
        if (!isWhole)
            throw Bad();
    }

    // the SDK reads names without regard to case and takes the last of two: here two of a name are one too many
    private static JToken? Of(JObject owner, string name)
    {
        var values = owner.Properties().Where(property => property.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).ToList();
        return values.Count > 1 ? throw Bad() : values.FirstOrDefault()?.Value;
    }

    private static string? TextOf(JToken? token) => token?.Type == JTokenType.String ? (string?)token : null;

    private static bool IsId(JToken? token, int longest) =>
        TextOf(token) is { Length: > 0 } text && text.Length <= longest && WorkerText.Clean(text) == text;

    private static bool IsListOfObjects(JToken? token) =>
        token is null or { Type: JTokenType.Null } || (token is JArray list && list.All(item => item.Type == JTokenType.Object));

    private static ChannelException Bad() => ChannelException.Bad("channel.bad-json");
}
