namespace Microsoft.Bot.Builder.Integration.AspNet.Core;

/// <summary>How Microsoft Entra knows the bot.</summary>
internal enum MicrosoftAppType
{
    /// <summary>Tokens come from the channels' tenant.</summary>
    MultiTenant,

    /// <summary>Tokens come from the bot's own tenant.</summary>
    SingleTenant,

    /// <summary>A managed identity that stands for the app.</summary>
    UserAssignedMsi,
}
