namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The addresses of a cloud.</summary>
/// <param name="LoginEndpoint">Template of the token authority, or the authority itself.</param>
/// <param name="OAuthScope">Whom tokens to the channels are made out to.</param>
/// <param name="OAuthUrl">The service that keeps the tokens of users.</param>
/// <param name="CallerId">What activities of channels get as caller id.</param>
/// <param name="ValidateAuthority">Whether the authority is checked with the public cloud.</param>
/// <param name="Tokens">How tokens of callers are known.</param>
internal sealed record CloudSettings(
    string LoginEndpoint,
    string OAuthScope,
    string OAuthUrl,
    string CallerId,
    bool ValidateAuthority,
    TokenRules Tokens);
