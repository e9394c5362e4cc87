using System.Diagnostics.CodeAnalysis;
using Azure;
using Azure.Core;

namespace UnionBot.Tests.Sdk;

internal sealed class ScriptedResponse(int status, byte[] body, params (string Name, string Value)[] headers) : Response
{
    private readonly Dictionary<string, string> headers =
        headers.ToDictionary(header => header.Name, header => header.Value, StringComparer.OrdinalIgnoreCase);

    public override int Status => status;

    public override string ReasonPhrase => "Scripted";

    // buffered as Azure.Core leaves it, with a buffer that can still be read once the stream is closed
    public override Stream? ContentStream { get; set; } = new MemoryStream(body, 0, body.Length, false, true);

    public override string ClientRequestId { get; set; } = "";

    public override void Dispose() => ContentStream?.Dispose();

    protected override bool ContainsHeader(string name) => headers.ContainsKey(name);

    protected override IEnumerable<HttpHeader> EnumerateHeaders() =>
        headers.Select(header => new HttpHeader(header.Key, header.Value));

    protected override bool TryGetHeader(string name, [NotNullWhen(true)] out string? value) =>
        headers.TryGetValue(name, out value);

    protected override bool TryGetHeaderValues(string name, [NotNullWhen(true)] out IEnumerable<string>? values)
    {
        values = headers.TryGetValue(name, out var value) ? [value] : null;
        return values != null;
    }
}
