using System.Net.Http.Headers;

namespace Microsoft.Rest;

/// <summary>What stays readable of a request or response after it is disposed.</summary>
public abstract class HttpMessageWrapper
{
    protected HttpMessageWrapper() =>
        Headers = new Dictionary<string, IEnumerable<string>>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Body as text, null when there was none.</summary>
    public string Content { get; set; }

    /// <summary>Headers of message and body together, by name without regard to case.</summary>
    public IDictionary<string, IEnumerable<string>> Headers { get; private set; }

    /// <summary>Adds <paramref name="headers"/>; a name already there gets the values added.</summary>
    protected void CopyHeaders(HttpHeaders headers)
    {
        if (headers == null) return;
        foreach (var (name, values) in headers)
            Headers[name] = Headers.TryGetValue(name, out var present) ? present.Concat(values) : values;
    }
}
