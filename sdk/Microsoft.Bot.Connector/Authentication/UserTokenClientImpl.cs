using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Microsoft.Rest;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>The token service over HTTP.</summary>
internal sealed class UserTokenClientImpl : UserTokenClient
{
    private static readonly JsonSerializerSettings Json = ConnectorClient.Settings();

    private readonly string appId;
    private readonly ServiceClientCredentials credentials;
    private readonly Uri endpoint;
    private readonly HttpClient httpClient;
    private readonly ILogger logger;
    private bool disposed;

    public UserTokenClientImpl(
        string appId, ServiceClientCredentials credentials, string endpoint, HttpClient httpClient, ILogger logger)
    {
        this.appId = appId;
        this.credentials = credentials;
        this.endpoint = new Uri(endpoint);
        this.httpClient = httpClient ?? new HttpClient();
        this.logger = logger;
        ConnectorClient.AddDefaultRequestHeaders(this.httpClient);
    }

    public override async Task<TokenResponse> GetUserTokenAsync(
        string userId, string connectionName, string channelId, string magicCode, CancellationToken cancellationToken)
    {
        Check(nameof(GetUserTokenAsync), userId, connectionName);
        var call = Call(HttpMethod.Get, "api/usertoken/GetToken", userId, connectionName, channelId)
            .With("code", magicCode);
        return await SendAsync<TokenResponse>(call, cancellationToken, 200, 404).ConfigureAwait(false);
    }

    public override async Task<SignInResource> GetSignInResourceAsync(
        string connectionName, Activity activity, string finalRedirect, CancellationToken cancellationToken)
    {
        CheckNotDisposed(nameof(GetSignInResourceAsync));
        ArgumentNullException.ThrowIfNull(connectionName);
        ArgumentNullException.ThrowIfNull(activity);
        Log(nameof(GetSignInResourceAsync), connectionName);
        var call = Call(HttpMethod.Get, "api/botsignin/GetSignInResource")
            .With("state", CreateTokenExchangeState(appId, connectionName, activity))
            .With("finalRedirect", finalRedirect);
        call.FailsPlainly = true;
        try
        {
            return await SendAsync<SignInResource>(call, cancellationToken, 200).ConfigureAwait(false);
        }
        catch (SerializationException e) when (Uri.TryCreate(e.Content, UriKind.Absolute, out _))
        {
            // some services answer with the bare address
            return new SignInResource(e.Content);
        }
    }

    public override async Task SignOutUserAsync(
        string userId, string connectionName, string channelId, CancellationToken cancellationToken)
    {
        Check(nameof(SignOutUserAsync), userId, connectionName);
        var call = Call(HttpMethod.Delete, "api/usertoken/SignOut", userId, connectionName, channelId);
        using var _ = await call.SendAsync<HttpOperationResponse>(
            httpClient, credentials, HttpCompletionOption.ResponseContentRead, [200, 204], cancellationToken)
            .ConfigureAwait(false);
    }

    public override async Task<TokenStatus[]> GetTokenStatusAsync(
        string userId, string channelId, string includeFilter, CancellationToken cancellationToken)
    {
        CheckNotDisposed(nameof(GetTokenStatusAsync));
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(channelId);
        var call = Call(HttpMethod.Get, "api/usertoken/GetTokenStatus")
            .With("userId", userId)
            .With("channelId", channelId)
            .With("include", includeFilter);
        return await SendAsync<TokenStatus[]>(call, cancellationToken, 200).ConfigureAwait(false);
    }

    public override async Task<Dictionary<string, TokenResponse>> GetAadTokensAsync(
        string userId,
        string connectionName,
        string[] resourceUrls,
        string channelId,
        CancellationToken cancellationToken)
    {
        Check(nameof(GetAadTokensAsync), userId, connectionName);
        var body = new AadResourceUrls(resourceUrls);
        var call = Call(
            HttpMethod.Post, "api/usertoken/GetAadTokens", userId, connectionName, channelId, body);
        return await SendAsync<Dictionary<string, TokenResponse>>(call, cancellationToken, 200).ConfigureAwait(false);
    }

    public override async Task<TokenResponse> ExchangeTokenAsync(
        string userId,
        string connectionName,
        string channelId,
        TokenExchangeRequest exchangeRequest,
        CancellationToken cancellationToken)
    {
        Check(nameof(ExchangeTokenAsync), userId, connectionName);
        RestCall.NotNull(channelId, nameof(channelId));
        RestCall.NotNull(exchangeRequest, nameof(exchangeRequest));
        var call = Call(
            HttpMethod.Post, "api/usertoken/exchange", userId, connectionName, channelId, exchangeRequest);
        using var result = await call.SendAsync<HttpOperationResponse>(
            httpClient, credentials, HttpCompletionOption.ResponseContentRead, [200, 400, 404], cancellationToken)
            .ConfigureAwait(false);
        if ((int)result.Response.StatusCode != 400)
            return await BodyAsync<TokenResponse>(result, cancellationToken).ConfigureAwait(false);

        var error = (await BodyAsync<ErrorResponse>(result, cancellationToken).ConfigureAwait(false))?.Error;
        throw new InvalidOperationException($"Unable to exchange token: ({error?.Code}) {error?.Message}");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposed) return;
        httpClient.Dispose();
        base.Dispose(disposing);
        disposed = true;
    }

    private static async Task<T> BodyAsync<T>(HttpOperationResponse result, CancellationToken cancellationToken)
    {
        var text = await result.Response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            return Rest.Serialization.SafeJsonConvert.DeserializeObject<T>(text, Json);
        }
        catch (JsonException e)
        {
            throw new SerializationException("Unable to deserialize the response.", text, e);
        }
    }

    private void Check(string operation, string userId, string connectionName)
    {
        CheckNotDisposed(operation);
        ArgumentNullException.ThrowIfNull(userId);
        ArgumentNullException.ThrowIfNull(connectionName);
        Log(operation, connectionName);
    }

    private void CheckNotDisposed(string operation)
    {
#pragma warning disable CA1513 // the published exception names the operation, not the class
        if (disposed) throw new ObjectDisposedException(operation);
#pragma warning restore CA1513
    }

    private void Log(string operation, string connectionName) =>
        logger.LogInformation("{Operation} ConnectionName: {ConnectionName}.", operation, connectionName);

    private RestCall Call(HttpMethod method, string path, object body = null) =>
        new(method, endpoint, path) { Body = body, Serialization = Json, Deserialization = Json };

    private RestCall Call(
        HttpMethod method, string path, string userId, string connectionName, string channelId, object body = null) =>
        Call(method, path, body)
            .With("userId", userId)
            .With("connectionName", connectionName)
            .With("channelId", channelId);

    private async Task<T> SendAsync<T>(RestCall call, CancellationToken cancellationToken, params int[] accepted)
    {
        using var result = await call.SendAsync<T>(httpClient, credentials, accepted, cancellationToken)
            .ConfigureAwait(false);
        return result.Body;
    }
}
