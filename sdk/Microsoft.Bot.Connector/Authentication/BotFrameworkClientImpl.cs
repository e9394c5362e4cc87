using System.Text;
using Microsoft.Bot.Builder;
using Microsoft.Bot.Builder.Skills;
using Microsoft.Bot.Schema;
using Microsoft.Extensions.Logging;
using Newtonsoft.Json;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Posts activities to other bots over HTTP.</summary>
internal sealed class BotFrameworkClientImpl : BotFrameworkClient
{
    private const string ConversationIdHeader = "x-ms-conversation-id";

    private readonly ServiceClientCredentialsFactory credentialsFactory;
    private readonly HttpClient httpClient;
    private readonly string loginEndpoint;
    private readonly ILogger logger;
    private bool disposed;

    public BotFrameworkClientImpl(
        ServiceClientCredentialsFactory credentialsFactory,
        IHttpClientFactory httpClientFactory,
        string loginEndpoint,
        ILogger logger)
    {
        this.credentialsFactory = credentialsFactory;
        this.loginEndpoint = loginEndpoint;
        this.logger = logger;
        httpClient = httpClientFactory?.CreateClient() ?? new HttpClient();
        ConnectorClient.AddDefaultRequestHeaders(httpClient);
    }

    public override async Task<InvokeResponse<T>> PostActivityAsync<T>(
        string fromBotId,
        string toBotId,
        Uri toUrl,
        Uri serviceUrl,
        string conversationId,
        Activity activity,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(fromBotId);
        ArgumentNullException.ThrowIfNull(toBotId);
        ArgumentNullException.ThrowIfNull(toUrl);
        ArgumentNullException.ThrowIfNull(serviceUrl);
        ArgumentNullException.ThrowIfNull(conversationId);
        ArgumentNullException.ThrowIfNull(activity);
        logger.LogInformation("Post to skill '{BotId}' at '{Url}'.", toBotId, toUrl);

        var credentials = await credentialsFactory.CreateCredentialsAsync(
            fromBotId, toBotId, loginEndpoint, true, cancellationToken).ConfigureAwait(false);
        using var request = SkillRequest.Create(toUrl, SkillRequest.Address(activity, serviceUrl, conversationId));
        request.Headers.Add(ConversationIdHeader, conversationId);
        await credentials.ProcessHttpRequestAsync(request, cancellationToken).ConfigureAwait(false);

        using var response = await httpClient.SendAsync(request, cancellationToken).ConfigureAwait(false);
        return await SkillRequest.AnswerAsync<T>(response, toUrl, logger, cancellationToken).ConfigureAwait(false);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposed) return;
        httpClient.Dispose();
        base.Dispose(disposing);
        disposed = true;
    }

    /// <summary>An activity on its way to another bot, and what comes back.</summary>
    private static class SkillRequest
    {
        /// <summary>A copy that answers to <paramref name="serviceUrl"/> and remembers where it came from.</summary>
        public static Activity Address(Activity activity, Uri serviceUrl, string conversationId)
        {
            var copy = JsonConvert.DeserializeObject<Activity>(JsonConvert.SerializeObject(activity));
            var from = JsonConvert.DeserializeObject<ConversationAccount>(
                JsonConvert.SerializeObject(activity.Conversation));
            copy.RelatesTo = new ConversationReference
            {
                ServiceUrl = copy.ServiceUrl,
                ActivityId = copy.Id,
                ChannelId = copy.ChannelId,
                Locale = copy.Locale,
                Conversation = from,
            };
            copy.Conversation.Id = conversationId;
            copy.ServiceUrl = serviceUrl.ToString();
            copy.Recipient ??= new ChannelAccount();
            copy.Recipient.Role = RoleTypes.Skill;
            return copy;
        }

        public static HttpRequestMessage Create(Uri url, Activity activity)
        {
            var settings = new JsonSerializerSettings { NullValueHandling = NullValueHandling.Ignore };
            var json = JsonConvert.SerializeObject(activity, settings);
            return new HttpRequestMessage(HttpMethod.Post, url)
            {
                Content = new StringContent(json, Encoding.UTF8, "application/json"),
            };
        }

        public static async Task<InvokeResponse<T>> AnswerAsync<T>(
            HttpResponseMessage response, Uri url, ILogger logger, CancellationToken cancellationToken)
        {
            var text = await response.Content.ReadAsStringAsync(cancellationToken).ConfigureAwait(false);
            var answer = new InvokeResponse<T> { Status = (int)response.StatusCode };
            if (response.IsSuccessStatusCode)
            {
                if (text.Length > 0) answer.Body = JsonConvert.DeserializeObject<T>(text);
                return answer;
            }

            logger.LogError("Bot Framework call failed to '{Url}' returning '{Status}'.", url, answer.Status);
            if (typeof(T) == typeof(object)) answer.Body = (T)(object)text;
            return answer;
        }
    }
}
