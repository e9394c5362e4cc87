using System.ComponentModel;
using System.Text.Json;
using Azure.Core;
using Azure.Core.Pipeline;
using static Azure.AI.TextAnalytics.TextAnalyticsClientOptions;

namespace Azure.AI.TextAnalytics;

/// <summary>
/// The Language service. Every call throws <see cref="RequestFailedException"/> with the code of the service if that
/// refuses it; calls for one document also if only the document was refused.
/// </summary>
public partial class TextAnalyticsClient
{
    private readonly TextAnalyticsClientOptions options;
    private readonly AnalysisService service;

    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    /// <summary>A key that is changed in the credential is used from the next call on.</summary>
    public TextAnalyticsClient(Uri endpoint, AzureKeyCredential credential, TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        (service, Jobs) = Connect(endpoint, new KeyPolicy(credential));
    }

    public TextAnalyticsClient(Uri endpoint, TokenCredential credential)
        : this(endpoint, credential, new TextAnalyticsClientOptions())
    {
    }

    /// <summary>The tokens are asked for <see cref="TextAnalyticsClientOptions.Audience"/>.</summary>
    public TextAnalyticsClient(Uri endpoint, TokenCredential credential, TextAnalyticsClientOptions options)
    {
        ArgumentNullException.ThrowIfNull(endpoint);
        ArgumentNullException.ThrowIfNull(credential);
        ArgumentNullException.ThrowIfNull(options);
        this.options = options;
        var audience = options.Audience?.ToString();
        if (string.IsNullOrEmpty(audience)) audience = TextAnalyticsAudience.AzurePublicCloud.ToString();
        (service, Jobs) = Connect(endpoint, new BearerTokenAuthenticationPolicy(credential, audience + "/.default"));
    }

    /// <summary>For mocks.</summary>
    protected TextAnalyticsClient()
    {
    }

    internal ClassificationJobs Jobs { get; }

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override bool Equals(object obj) => base.Equals(obj);

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override int GetHashCode() => base.GetHashCode();

    [EditorBrowsable(EditorBrowsableState.Never)]
    public override string ToString() => base.ToString();

    private (AnalysisService Service, ClassificationJobs Jobs) Connect(Uri endpoint, HttpPipelinePolicy authentication)
    {
        var apiVersion = GetVersionString(options.Version);
        var pipeline = HttpPipelineBuilder.Build(new HttpPipelineOptions(options)
        {
            PerRetryPolicies = { authentication },
            RequestFailedDetailsParser = new FailedDetailsParser(),
        });
        IAnalysisProtocol protocol = options.Version < ServiceVersion.V2022_05_01
            ? new LegacyProtocol(endpoint, apiVersion)
            : new LanguageProtocol(endpoint, apiVersion);
        var tracing = new Tracing(options.Diagnostics.IsDistributedTracingEnabled);
        return (
            new AnalysisService(pipeline, protocol, tracing),
            new ClassificationJobs(pipeline, endpoint, options.Version, tracing));
    }

    private List<AnalysisDocument> WithLanguage(IEnumerable<string> documents, string language)
    {
        ArgumentCheck.NotNullOrEmpty(documents, nameof(documents));
        return AnalysisDocument.Number(documents, language ?? options.DefaultLanguage);
    }

    private List<AnalysisDocument> WithLanguage(IEnumerable<TextDocumentInput> documents)
    {
        ArgumentCheck.NotNullOrEmpty(documents, nameof(documents));
        return [.. documents.Select(input =>
            new AnalysisDocument(input.Id, input.Text, input.Language ?? options.DefaultLanguage))];
    }

    private AnalysisDocument WithLanguage(string document, string language)
    {
        ArgumentCheck.NotNullOrEmpty(document, nameof(document));
        return AnalysisDocument.Single(document, language ?? options.DefaultLanguage);
    }

    private T Checked<T>(T requestOptions)
        where T : TextAnalyticsRequestOptions, new()
    {
        requestOptions ??= new T();
        requestOptions.CheckSupported(options.Version);
        return requestOptions;
    }

    private Task<Response<T>> AnalyzeOneAsync<T>(
        bool async,
        string member,
        AnalysisRequest request,
        Func<JsonElement, T> read,
        CancellationToken cancellationToken) =>
        service.AnalyzeAsync(
            async, member, request, results => read(results.Items("documents").First()), cancellationToken);
}
