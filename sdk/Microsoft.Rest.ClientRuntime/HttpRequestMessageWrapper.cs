namespace Microsoft.Rest;

/// <summary>A copy of a request, with its body as text.</summary>
public class HttpRequestMessageWrapper : HttpMessageWrapper
{
    public HttpRequestMessageWrapper(HttpRequestMessage httpRequest, string content)
    {
        ArgumentNullException.ThrowIfNull(httpRequest);
        CopyHeaders(httpRequest.Headers);
        CopyHeaders(httpRequest.Content?.Headers);
        Content = content;
        Method = httpRequest.Method;
        RequestUri = httpRequest.RequestUri;
        Properties = new Dictionary<string, object>(httpRequest.Options);
    }

    public HttpMethod Method { get; protected set; }

    public Uri RequestUri { get; protected set; }

    /// <summary>The options that travelled with the request inside the process.</summary>
    public IDictionary<string, object> Properties { get; private set; }
}
