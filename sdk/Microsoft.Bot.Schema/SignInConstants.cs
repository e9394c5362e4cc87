namespace Microsoft.Bot.Schema;

/// <summary>Names of the sign-in invokes and events.</summary>
public static class SignInConstants
{
    public const string TokenResponseEventName = "tokens/response";

    public const string VerifyStateOperationName = "signin/verifyState";

    public const string TokenExchangeOperationName = "signin/tokenExchange";

    public const string SharePointTokenExchange = "cardExtension/token";
}
