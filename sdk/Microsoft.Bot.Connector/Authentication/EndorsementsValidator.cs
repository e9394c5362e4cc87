namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Endorsements say which channels a signing key may speak for.</summary>
public static class EndorsementsValidator
{
    /// <summary>Whether the channel is endorsed; an empty id claims nothing and always is.</summary>
    public static bool Validate(string channelId, HashSet<string> endorsements)
    {
        if (string.IsNullOrEmpty(channelId)) return true;
        ArgumentNullException.ThrowIfNull(endorsements);
        return endorsements.Contains(channelId);
    }
}
