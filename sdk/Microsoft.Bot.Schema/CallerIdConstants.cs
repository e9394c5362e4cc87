namespace Microsoft.Bot.Schema;

/// <summary>Values of an activity's caller id, which the adapter sets and no channel can.</summary>
public static class CallerIdConstants
{
    public const string PublicAzureChannel = "urn:botframework:azure";

    public const string USGovChannel = "urn:botframework:azureusgov";

    /// <summary>Stands before the app id of the calling bot.</summary>
    public const string BotToBotPrefix = "urn:botframework:aadappid:";
}
