using Microsoft.Bot.Connector.Authentication;
using Microsoft.Rest;
using Microsoft.Rest.Serialization;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Connector;

/// <summary>The Bot Connector API v3 over HTTP.</summary>
public partial class ConnectorClient : ServiceClient<ConnectorClient>, IConnectorClient
{
    public ConnectorClient(ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(handlers) => UseCredentials(credentials);

    public ConnectorClient(ServiceClientCredentials credentials, HttpClient httpClient, bool disposeHttpClient)
        : this(httpClient, disposeHttpClient) => UseCredentials(credentials);

    public ConnectorClient(
        ServiceClientCredentials credentials, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers) => UseCredentials(credentials);

    public ConnectorClient(Uri baseUri, ServiceClientCredentials credentials, params DelegatingHandler[] handlers)
        : this(handlers)
    {
        UseBaseUri(baseUri);
        UseCredentials(credentials);
    }

    public ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClientHandler rootHandler,
        params DelegatingHandler[] handlers)
        : this(rootHandler, handlers)
    {
        UseBaseUri(baseUri);
        UseCredentials(credentials);
    }

    /// <summary>
    /// The client from outside is used as it is, without retries of its own; null credentials send no token.
    /// </summary>
    public ConnectorClient(
        Uri baseUri, ServiceClientCredentials credentials, HttpClient customHttpClient, bool disposeHttpClient)
        : this(customHttpClient, disposeHttpClient)
    {
        UseBaseUri(baseUri);
        Credentials = credentials;
    }

    /// <summary>Without an app id requests go out without a token.</summary>
    public ConnectorClient(
        Uri baseUri,
        string microsoftAppId = null,
        string microsoftAppPassword = null,
        params DelegatingHandler[] handlers)
        : this(baseUri, new MicrosoftAppCredentials(microsoftAppId, microsoftAppPassword), handlers: handlers)
    {
    }

    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, handlers)
    {
        Credentials = credentials;
        AddDefaultRequestHeaders(HttpClient);
    }

    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        HttpClient customHttpClient,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, handlers) => UseClient(credentials, customHttpClient);

    public ConnectorClient(
        Uri baseUri,
        ServiceClientCredentials credentials,
        HttpClient customHttpClient,
        bool addJwtTokenRefresher = true,
        params DelegatingHandler[] handlers)
        : this(baseUri, handlers) => UseClient(credentials, customHttpClient);

    public ConnectorClient(
        Uri baseUri,
        MicrosoftAppCredentials credentials,
        HttpClientHandler httpClientHandler,
        bool addJwtTokenRefresher = true,
        HttpClient customHttpClient = null,
        params DelegatingHandler[] handlers)
        : this(baseUri, httpClientHandler, handlers)
    {
        UseClient(credentials, customHttpClient);
        if (customHttpClient != null) AddDefaultRequestHeaders(HttpClient);
    }

    protected ConnectorClient(HttpClient httpClient, bool disposeHttpClient) : base(httpClient, disposeHttpClient) =>
        Initialize();

    protected ConnectorClient(params DelegatingHandler[] handlers) : base(handlers) => Initialize();

    protected ConnectorClient(HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : base(rootHandler, handlers) => Initialize();

    protected ConnectorClient(Uri baseUri, params DelegatingHandler[] handlers) : this(handlers) =>
        UseBaseUri(baseUri);

    protected ConnectorClient(Uri baseUri, HttpClientHandler rootHandler, params DelegatingHandler[] handlers)
        : this(rootHandler, handlers) => UseBaseUri(baseUri);

    /// <summary>The channel's service url.</summary>
    public Uri BaseUri { get; set; } = new Uri("https://api.botframework.com");

    /// <summary>Compact JSON without nulls, times in UTC, read-only properties included.</summary>
    public JsonSerializerSettings SerializationSettings { get; private set; } = Settings();

    public JsonSerializerSettings DeserializationSettings { get; private set; } = Settings();

    public ServiceClientCredentials Credentials { get; private set; }

    public virtual IAttachments Attachments { get; private set; }

    public virtual IConversations Conversations { get; private set; }

    internal RestCall Call(
        HttpMethod method, string path, object body, Dictionary<string, List<string>> customHeaders) =>
        new(method, BaseUri, path)
        {
            Body = body,
            Headers = customHeaders,
            Serialization = SerializationSettings,
            Deserialization = DeserializationSettings,
        };

    internal static JsonSerializerSettings Settings() => new()
    {
        Formatting = Formatting.None,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        NullValueHandling = NullValueHandling.Ignore,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        ContractResolver = new DefaultContractResolver(),
        Converters = new List<JsonConverter> { new Iso8601TimeSpanConverter() },
        MaxDepth = null,
    };

    private void Initialize()
    {
        Attachments = new Attachments(this);
        Conversations = new Conversations(this);
    }

    private void UseBaseUri(Uri baseUri)
    {
        ArgumentNullException.ThrowIfNull(baseUri);
        BaseUri = baseUri;
    }

    private void UseCredentials(ServiceClientCredentials credentials)
    {
        ArgumentNullException.ThrowIfNull(credentials);
        Credentials = credentials;
        Credentials.InitializeServiceClient(this);
    }

    private void UseClient(ServiceClientCredentials credentials, HttpClient customHttpClient)
    {
        Credentials = credentials;
        if (customHttpClient != null) HttpClient = customHttpClient;
    }
}
