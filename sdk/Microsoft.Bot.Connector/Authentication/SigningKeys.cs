using System.Collections.Concurrent;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// The keys behind an OpenID metadata address, kept for a day. A token signed with an unknown key fetches them early,
/// once an hour at most, so that tokens from anybody cannot make requests.
/// </summary>
#pragma warning disable CA1001 // kept as long as the process; a semaphore without a wait handle holds nothing
internal sealed class SigningKeys(string metadataUrl, HttpClient httpClient)
#pragma warning restore CA1001
{
    private static readonly ConcurrentDictionary<string, SigningKeys> Cache = new();
    private static readonly long KeepMilliseconds = (long)TimeSpan.FromDays(1).TotalMilliseconds;
    private static readonly long RetryMilliseconds = (long)TimeSpan.FromMinutes(5).TotalMilliseconds;
    private static readonly long ForceMilliseconds = (long)TimeSpan.FromHours(1).TotalMilliseconds;

    private readonly SemaphoreSlim gate = new(1);
    private Fetched current;
    private long? forcedAt;

    /// <summary>One for each address in the process; the first client asked with is used.</summary>
    public static SigningKeys For(string metadataUrl, HttpClient httpClient) =>
        Cache.GetOrAdd(metadataUrl, static (url, client) => new SigningKeys(url, client), httpClient);

    /// <summary>The keys; old ones when the address does not answer.</summary>
    /// <exception cref="InvalidOperationException">It never answered.</exception>
    public async Task<SigningKeySet> GetAsync()
    {
        if (IsFresh(Volatile.Read(ref current))) return current.Keys;
        await gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!IsFresh(current)) await FetchAsync().ConfigureAwait(false);
            return current.Keys;
        }
        finally
        {
            gate.Release();
        }
    }

    /// <summary>Newer keys than <paramref name="known"/>, or the same ones when it is too early to ask.</summary>
    public async Task<SigningKeySet> RefreshAsync(SigningKeySet known)
    {
        await gate.WaitAsync().ConfigureAwait(false);
        try
        {
            if (!ReferenceEquals(current.Keys, known)) return current.Keys;
            if (Environment.TickCount64 - forcedAt < ForceMilliseconds) return known;
            forcedAt = Environment.TickCount64;
            await FetchAsync().ConfigureAwait(false);
            return current.Keys;
        }
        finally
        {
            gate.Release();
        }
    }

    private static bool IsFresh(Fetched fetched) =>
        fetched != null && Environment.TickCount64 - fetched.At < KeepMilliseconds;

    private async Task FetchAsync()
    {
        try
        {
            var metadata = JObject.Parse(await DownloadAsync(metadataUrl).ConfigureAwait(false));
            var keysUrl = (string)metadata["jwks_uri"];
            var keys = keysUrl == null
                ? new SigningKeySet([], new Dictionary<string, HashSet<string>>())
                : SigningKeySet.Parse(await DownloadAsync(keysUrl).ConfigureAwait(false));
            Volatile.Write(ref current, new Fetched(keys, Environment.TickCount64));
        }
        catch (Exception e)
            when (e is HttpRequestException or JsonException or TaskCanceledException or ArgumentException)
        {
            // keys outlive an outage of the issuer; without any no token can be checked
            if (current == null)
                throw new InvalidOperationException($"Unable to obtain signing keys from: '{metadataUrl}'.", e);
            var again = Environment.TickCount64 - KeepMilliseconds + RetryMilliseconds;
            Volatile.Write(ref current, current with { At = Math.Max(current.At, again) });
        }
    }

    private Task<string> DownloadAsync(string url)
    {
        var address = new Uri(url);
        return address.Scheme == Uri.UriSchemeHttps || address.IsLoopback
            ? httpClient.GetStringAsync(address)
            : throw new InvalidOperationException($"Signing keys are not read without TLS: '{url}'.");
    }

    private sealed record Fetched(SigningKeySet Keys, long At);
}
