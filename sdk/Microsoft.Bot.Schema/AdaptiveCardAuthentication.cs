namespace Microsoft.Bot.Schema;

/// <summary>Sign-in data of an adaptiveCard/action invoke.</summary>
public class AdaptiveCardAuthentication : TokenExchangeInvokeRequest
{
    public AdaptiveCardAuthentication()
    {
    }
}
