using Microsoft.Bot.Connector.Authentication;

namespace UnionBot.Tests.Sdk;

/// <summary>
/// Stands for the issuers of the public cloud. Their keys are kept for the whole process by address, so every test
/// uses these two, and <see cref="Client"/> where it gives a client.
/// </summary>
internal static class KnownIssuers
{
    public const string AppId = "11111111-1111-1111-1111-111111111111";
    public const string OtherAppId = "22222222-2222-2222-2222-222222222222";
    public const string ServiceUrl = "https://smba.example.com/emea/";

    public const string BotTenantV1 = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/";
    public const string BotTenantV2 = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0";

    private static readonly Lazy<Task> Read = new(ReadKeysAsync);

    public static FakeIssuer Channels { get; } =
        new(AuthenticationConstants.ToBotFromChannelTokenIssuer, ["msteams", "webchat"]);

    public static FakeIssuer Bots { get; } = new(BotTenantV1);

    public static HttpClient Client { get; } = new(new Router());

    public static SimpleCredentialProvider Credentials { get; } = new(AppId, "secret");

    public static string ChannelHeader(string audience = AppId, string? serviceUrl = ServiceUrl) => serviceUrl == null
        ? Channels.Header(("aud", audience))
        : Channels.Header(("aud", audience), ("serviceurl", serviceUrl));

    /// <summary>A token of another bot, or with the bot's own app id of the emulator.</summary>
    public static string BotHeader(string appId, string audience = AppId, string issuer = BotTenantV1) =>
        $"Bearer {Bots.Token(issuer, claims: [("ver", "1.0"), ("appid", appId), ("aud", audience)])}";

    /// <summary>Has the keys read through <see cref="Client"/>, for code that cannot be given one.</summary>
    public static Task EnsureReadAsync() => Read.Value;

    private static async Task ReadKeysAsync()
    {
        await JwtTokenValidation.ValidateAuthHeader(
            ChannelHeader(), Credentials, null, "msteams", ServiceUrl, Client);
        await JwtTokenValidation.ValidateAuthHeader(BotHeader(AppId), Credentials, null, "emulator", null, Client);
    }

    private sealed class Router : HttpMessageHandler
    {
        private readonly HttpMessageInvoker channels = new(Channels.Handler);
        private readonly HttpMessageInvoker bots = new(Bots.Handler);

        protected override Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var ofChannels = request.RequestUri!.Host == "login.botframework.com"
                || request.RequestUri.Host == new Uri(Channels.MetadataUrl).Host;
            return (ofChannels ? channels : bots).SendAsync(request, cancellationToken);
        }
    }
}
