namespace UnionBot.Tests.Sdk;

internal sealed record LanguageRequest(
    string Method, string Uri, IReadOnlyDictionary<string, string> Headers, string Body, bool Async);
