using System.Net.Http.Headers;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace Microsoft.Rest;

/// <summary>Base of REST clients: owns the pipeline of handlers and names itself in the User-Agent header.</summary>
public abstract class ServiceClient<T> : IDisposable
    where T : ServiceClient<T>
{
    private readonly bool disposeHttpClient;
    private readonly Lock userAgentLock = new();
    private bool disposed;

    protected ServiceClient() : this(null, CreateRootHandler(), true, null)
    {
    }

    /// <param name="httpClient">Used as it is, without retries; null makes one with the default pipeline.</param>
    /// <param name="disposeHttpClient">Whether disposing this client disposes <paramref name="httpClient"/>.</param>
    protected ServiceClient(HttpClient httpClient, bool disposeHttpClient = true)
        : this(httpClient, null, disposeHttpClient, null)
    {
    }

    /// <param name="handlers">From the outermost inwards.</param>
    protected ServiceClient(params DelegatingHandler[] handlers) : this(null, CreateRootHandler(), true, handlers)
    {
    }

    /// <param name="rootHandler">The handler that sends.</param>
    /// <param name="handlers">From the outermost inwards.</param>
    protected ServiceClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(null, rootHandler, true, handlers)
    {
    }

    private ServiceClient(
        HttpClient httpClient, HttpClientHandler rootHandler, bool disposeHttpClient, DelegatingHandler[] handlers)
    {
        this.disposeHttpClient = disposeHttpClient;
        InitializeHttpClient(httpClient, rootHandler, handlers);
    }

    public HttpClient HttpClient { get; protected set; }

    /// <summary>The products that every request names; more may be added.</summary>
    public virtual HttpHeaderValueCollection<ProductInfoHeaderValue> UserAgent =>
        HttpClient.DefaultRequestHeaders.UserAgent;

    /// <summary>The pipeline from the outermost handler inwards; empty with an HttpClient from outside.</summary>
    public virtual IEnumerable<HttpMessageHandler> HttpMessageHandlers
    {
        get
        {
            for (var handler = FirstMessageHandler; handler != null;
                 handler = (handler as DelegatingHandler)?.InnerHandler)
                yield return handler;
        }
    }

    /// <summary>The outermost handler; null with an HttpClient from outside.</summary>
    protected HttpMessageHandler FirstMessageHandler { get; set; }

    /// <summary>The handler that sends; null with an HttpClient from outside.</summary>
    protected HttpClientHandler HttpClientHandler { get; set; }

    /// <summary>Names the product in the User-Agent header, with the version of this client.</summary>
    public virtual bool SetUserAgent(string productName) => SetUserAgent(productName, ClientVersion());

    /// <summary>Adds a product and version to the User-Agent header; false after the client was disposed.</summary>
    public virtual bool SetUserAgent(string productName, string version)
    {
        if (disposed || HttpClient == null) return false;
        AddUserAgent(productName, version);
        return true;
    }

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    protected static HttpClientHandler CreateRootHandler() => new();

    protected virtual void Dispose(bool disposing)
    {
        if (!disposing || disposed) return;
        disposed = true;
        if (disposeHttpClient) HttpClient?.Dispose();
        FirstMessageHandler?.Dispose();
        HttpClient = null;
        FirstMessageHandler = null;
        HttpClientHandler = null;
    }

    protected void InitializeHttpClient(HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers) =>
        InitializeHttpClient(null, httpClientHandler, handlers);

    protected void InitializeHttpClient(
        HttpClient httpClient, HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers)
    {
        if (httpClient == null)
        {
            HttpClientHandler = httpClientHandler ?? CreateRootHandler();
            var first = CreateHttpHandlerPipeline(HttpClientHandler, handlers);
            HttpClient = new HttpClient(first, false);
            FirstMessageHandler = first;
        }
        else
        {
            HttpClient = httpClient;
        }

        AddUserAgent("FxVersion", typeof(object).Assembly
            .GetCustomAttribute<AssemblyFileVersionAttribute>()?.Version);
        AddUserAgent("OSName", RuntimeInformation.OSDescription);
        AddUserAgent(GetType().FullName, ClientVersion());
    }

    /// <summary>Puts <paramref name="handlers"/> in their order in front of the retries.</summary>
    protected virtual DelegatingHandler CreateHttpHandlerPipeline(
        HttpClientHandler httpClientHandler, params DelegatingHandler[] handlers)
    {
        DelegatingHandler current = new RetryDelegatingHandler(httpClientHandler);
        foreach (var handler in (handlers ?? []).Reverse())
        {
            var last = handler;
            while (last.InnerHandler is DelegatingHandler inner) last = inner;
            last.InnerHandler = current;
            current = handler;
        }

        return current;
    }

    private static string Clean(string value) => Regex.Replace(value ?? "", "[^0-9a-zA-Z._-]+", "_").Trim('_');

    private string ClientVersion() => GetType().Assembly.GetName().Version?.ToString();

    private void AddUserAgent(string productName, string version)
    {
        var product = new ProductInfoHeaderValue(
            Clean(productName), string.IsNullOrEmpty(version) ? null : Clean(version));
        lock (userAgentLock)
        {
            // a client may share its HttpClient with others, and each product is named once
            if (!UserAgent.Contains(product)) UserAgent.Add(product);
        }
    }
}
