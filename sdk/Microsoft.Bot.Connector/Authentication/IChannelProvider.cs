namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Which cloud's channels a bot talks to.</summary>
public interface IChannelProvider
{
    /// <summary>Null or empty in the public cloud.</summary>
    Task<string> GetChannelServiceAsync();

    bool IsGovernment();

    bool IsPublicAzure();
}
