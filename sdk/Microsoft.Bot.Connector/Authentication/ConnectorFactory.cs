namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Makes clients of channels.</summary>
public abstract class ConnectorFactory
{
    /// <summary>A client of the channel at the address, whose tokens are made out to the audience.</summary>
    public abstract Task<IConnectorClient> CreateAsync(
        string serviceUrl, string audience, CancellationToken cancellationToken);
}
