using System.Net.Http.Headers;
using System.Text;
using Microsoft.Bot.Schema;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector;

/// <summary>One request to a service and what its answer means.</summary>
internal sealed class RestCall(HttpMethod method, Uri baseUri, string path)
{
    private readonly List<string> query = [];

    /// <summary>Headers of the request alone, null for none.</summary>
    public Dictionary<string, List<string>> Headers { get; init; }

    /// <summary>Sent as JSON, null for a request without a body.</summary>
    public object Body { get; init; }

    /// <summary>Operations newer than the protocol's error form fail with the runtime's exception.</summary>
    public bool FailsPlainly { get; set; }

    public JsonSerializerSettings Serialization { get; init; }

    public JsonSerializerSettings Deserialization { get; init; }

    /// <summary>A path segment from outside, which may hold any character.</summary>
    public static string Segment(string value) => Uri.EscapeDataString(value);

    /// <summary>Throws when an argument that a call needs is null.</summary>
    public static void NotNull(object value, string name)
    {
        if (value == null) throw new ValidationException(ValidationRules.CannotBeNull, name);
    }

    /// <summary>Adds a query parameter; a null value is left out.</summary>
    public RestCall With(string name, string value)
    {
        if (value != null) query.Add($"{name}={Uri.EscapeDataString(value)}");
        return this;
    }

    /// <summary>Sends, and fails unless the status is one of <paramref name="accepted"/>.</summary>
    public async Task<TResponse> SendAsync<TResponse>(
        HttpClient client,
        ServiceClientCredentials credentials,
        HttpCompletionOption completion,
        int[] accepted,
        CancellationToken cancellationToken)
        where TResponse : HttpOperationResponse, new()
    {
        var content = Body == null ? null : SafeJsonConvert.SerializeObject(Body, Serialization);
        var request = Request(content);
        if (credentials != null)
        {
            cancellationToken.ThrowIfCancellationRequested();
            await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);
        }

        cancellationToken.ThrowIfCancellationRequested();
        var response = await client.SendAsync(request, completion, cancellationToken).ConfigureAwait(false);
        if (accepted.Contains((int)response.StatusCode))
            return new TResponse { Request = request, Response = response };

        var error = await ErrorAsync(request, content, response, cancellationToken).ConfigureAwait(false);
        request.Dispose();
        response.Dispose();
        throw error;
    }

    /// <summary>Sends, and reads the answer's body as <typeparamref name="T"/>.</summary>
    public async Task<HttpOperationResponse<T>> SendAsync<T>(
        HttpClient client,
        ServiceClientCredentials credentials,
        int[] accepted,
        CancellationToken cancellationToken)
    {
        var result = await SendAsync<HttpOperationResponse<T>>(
            client, credentials, HttpCompletionOption.ResponseContentRead, accepted, cancellationToken)
            .ConfigureAwait(false);
        var text = await result.Response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            result.Body = SafeJsonConvert.DeserializeObject<T>(text, Deserialization);
            return result;
        }
        catch (JsonException e)
        {
            result.Dispose();
            throw new SerializationException("Unable to deserialize the response.", text, e);
        }
    }

    private HttpRequestMessage Request(string content)
    {
        var root = baseUri.AbsoluteUri;
        var address = (root.EndsWith('/') ? root : root + "/") + path;
        var request = new HttpRequestMessage(
            method, new Uri(query.Count == 0 ? address : $"{address}?{string.Join('&', query)}"));
        foreach (var (name, values) in Headers ?? [])
        {
            request.Headers.Remove(name);
            request.Headers.TryAddWithoutValidation(name, values);
        }

        if (content != null)
        {
            request.Content = new StringContent(content, Encoding.UTF8);
            request.Content.Headers.ContentType = MediaTypeHeaderValue.Parse("application/json; charset=utf-8");
        }

        return request;
    }

    private async Task<RestException> ErrorAsync(
        HttpRequestMessage request, string content, HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        var message = $"Operation returned an invalid status code '{response.StatusCode}'";
        var sent = new HttpRequestMessageWrapper(request, content);
        var answer = new HttpResponseMessageWrapper(response, text);
        return FailsPlainly
            ? new HttpOperationException(message) { Request = sent, Response = answer }
            : new ErrorResponseException(message) { Body = ErrorBody(text), Request = sent, Response = answer };
    }

    private ErrorResponse ErrorBody(string text)
    {
        try
        {
            return SafeJsonConvert.DeserializeObject<ErrorResponse>(text, Deserialization);
        }
        catch (JsonException)
        {
            // a proxy's error page, say: the text stays in the exception's response
            return null;
        }
    }
}
