namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>Section TextAnalytics: the Azure service that helps to read messages; without an endpoint nothing leaves the machine.</summary>
public sealed class TextAnalysisOptions
{
    /// <summary>Address of the Language resource, https except on this machine; empty means that the local engine works alone.</summary>
    public string Endpoint { get; set; } = "";

    /// <summary>Key of the resource; from the environment only (<c>TextAnalytics__Key</c>).</summary>
    public string Key { get; set; } = "";

    /// <summary>Seconds that one try may take; both tries together never take three.</summary>
    public double TimeoutSeconds { get; set; } = 1.5;

    /// <summary>Whether the service is wanted.</summary>
    public bool IsConfigured => Endpoint.Length > 0;

    /// <summary>Whether the settings can work; true when nothing is configured.</summary>
    public bool IsValid => !IsConfigured
        || (Key.Length > 0 && TimeoutSeconds is > 0 and < 3 && Uri.TryCreate(Endpoint, UriKind.Absolute, out var address)
            && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback)));
}
