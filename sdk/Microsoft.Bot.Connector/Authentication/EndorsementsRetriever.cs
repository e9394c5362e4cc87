using Microsoft.IdentityModel.Protocols;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Reads for which channels each of an issuer's keys speaks, from the key set its metadata points to.</summary>
public sealed class EndorsementsRetriever
    : IDocumentRetriever, IConfigurationRetriever<IDictionary<string, HashSet<string>>>
{
    public const string JsonWebKeySetUri = "jwks_uri";

    private readonly HttpClient httpClient;

    /// <summary>The client stays the caller's.</summary>
    public EndorsementsRetriever(HttpClient httpClient)
    {
        ArgumentNullException.ThrowIfNull(httpClient);
        this.httpClient = httpClient;
    }

    /// <summary>The endorsements by key id, without the keys that have none.</summary>
    public async Task<IDictionary<string, HashSet<string>>> GetConfigurationAsync(
        string address, IDocumentRetriever retriever, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        ArgumentNullException.ThrowIfNull(retriever);
        var keySet = JObject.Parse(await retriever.GetDocumentAsync(address, cancellationToken).ConfigureAwait(false));
        var endorsements = new Dictionary<string, HashSet<string>>();
        foreach (var key in keySet["keys"]?.Value<JArray>() ?? [])
        {
            if (key[AuthenticationConstants.KeyIdHeader]?.Value<string>() is { } id && key["endorsements"] is { } values)
                endorsements.TryAdd(id, [.. values.Values<string>()]);
        }

        return endorsements;
    }

    /// <summary>The key set of the metadata at the address; empty where there is none.</summary>
    /// <exception cref="InvalidOperationException">One of the two was answered with an error.</exception>
    public async Task<string> GetDocumentAsync(string address, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(address);
        var metadata = await DownloadAsync(address, "endorsements", cancellationToken).ConfigureAwait(false);
        if (string.IsNullOrWhiteSpace(metadata)) return "";
        var keysUrl = JObject.Parse(metadata)[JsonWebKeySetUri]?.Value<string>();
        return keysUrl == null
            ? ""
            : await DownloadAsync(keysUrl, "web key set", cancellationToken).ConfigureAwait(false);
    }

    private async Task<string> DownloadAsync(string address, string what, CancellationToken cancellationToken)
    {
        using var response = await httpClient.GetAsync(new Uri(address), cancellationToken).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
        {
            throw new InvalidOperationException(
                $"An non-success status code of {response.StatusCode} was received while fetching the {what} document.");
        }

        return await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
    }
}
