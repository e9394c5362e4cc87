namespace Microsoft.Bot.Connector.Authentication;

/// <summary>What a bot asks of a caller's token beyond the protocol.</summary>
public class AuthenticationConfiguration
{
    /// <summary>Endorsements that the signing key must have besides the channel's.</summary>
    public string[] RequiredEndorsements { get; set; } = [];

    /// <summary>Null lets in no other bot, and every channel.</summary>
    public virtual ClaimsValidator ClaimsValidator { get; set; }

    /// <summary>Issuers of other bots' tokens besides the cloud's own: a single-tenant bot's tenant.</summary>
    public IEnumerable<string> ValidTokenIssuers { get; set; }
}
