namespace UnionBot.Tests.Sdk;

/// <summary>Gives out clients of one stub.</summary>
internal sealed class StubClientFactory(HttpMessageHandler handler) : IHttpClientFactory
{
    public HttpClient CreateClient(string name) => new(handler, disposeHandler: false);
}
