using System.Text;
using Microsoft.AspNetCore.Http;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>The protocol's JSON in HTTP requests and responses.</summary>
public static class HttpHelper
{
    /// <summary>Indented JSON without nulls and read-only properties, times in UTC.</summary>
    public static readonly JsonSerializerSettings BotMessageSerializerSettings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        Formatting = Formatting.Indented,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new ReadOnlyJsonContractResolver(),
        Converters = new List<JsonConverter> { new Iso8601TimeSpanConverter() },
        MaxDepth = 128,
    };

    public static readonly JsonSerializer BotMessageSerializer = JsonSerializer.Create(BotMessageSerializerSettings);

    /// <summary>The request's body, or default where it is not JSON or does not fit the type.</summary>
    public static async Task<T> ReadRequestAsync<T>(HttpRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        using var body = new MemoryStream();
        await request.Body.CopyToAsync(body).ConfigureAwait(false);
        body.Position = 0;
        try
        {
            using var reader = new JsonTextReader(new StreamReader(body, Encoding.UTF8)) { MaxDepth = null };
            return BotMessageSerializer.Deserialize<T>(reader);
        }
        catch (JsonException)
        {
            // the caller's mistake, which it is told by its status
            return default;
        }
    }

    /// <summary>Writes status and body of an invoke's response; null is 200 without a body.</summary>
    public static async Task WriteResponseAsync(HttpResponse response, InvokeResponse invokeResponse)
    {
        ArgumentNullException.ThrowIfNull(response);
        response.StatusCode = invokeResponse?.Status ?? StatusCodes.Status200OK;
        if (invokeResponse?.Body == null) return;

        response.ContentType = "application/json";
        using var body = new MemoryStream();
        using (var writer = new JsonTextWriter(new StreamWriter(body, new UTF8Encoding(false), 1024, leaveOpen: true)))
            BotMessageSerializer.Serialize(writer, invokeResponse.Body);
        body.Position = 0;
        await body.CopyToAsync(response.Body).ConfigureAwait(false);
    }
}
