using Microsoft.Bot.Connector;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder;

/// <content>
/// The properties of each event. Additional properties win over those of the same name; a null activity has none.
/// </content>
public partial class TelemetryLoggerMiddleware
{
    protected Task<Dictionary<string, string>> FillReceiveEventPropertiesAsync(
        Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        if (activity == null) return Task.FromResult<Dictionary<string, string>>([]);
        var properties = new Dictionary<string, string>
        {
            [TelemetryConstants.FromIdProperty] = activity.From?.Id,
            [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
            [TelemetryConstants.LocaleProperty] = activity.Locale,
            [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
            [TelemetryConstants.RecipientNameProperty] = activity.Recipient?.Name,
            [TelemetryConstants.ActivityTypeProperty] = activity.Type,
            [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
            [TelemetryConstants.ActivityIdProperty] = activity.Id,
        };
        if (LogPersonalInformation)
        {
            AddUnlessBlank(properties, TelemetryConstants.FromNameProperty, activity.From?.Name);
            AddUnlessBlank(properties, TelemetryConstants.TextProperty, activity.Text);
            AddUnlessBlank(properties, TelemetryConstants.SpeakProperty, activity.Speak);
        }

        if (activity.ChannelId == Channels.Msteams) AddTeams(properties, activity);
        return Task.FromResult(Merge(properties, additionalProperties));
    }

    protected Task<Dictionary<string, string>> FillSendEventPropertiesAsync(
        Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        if (activity == null) return Task.FromResult<Dictionary<string, string>>([]);
        var properties = new Dictionary<string, string>
        {
            [TelemetryConstants.ReplyActivityIDProperty] = activity.ReplyToId,
            [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
            [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
            [TelemetryConstants.LocaleProperty] = activity.Locale,
            [TelemetryConstants.ActivityTypeProperty] = activity.Type,
            [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
            [TelemetryConstants.ActivityIdProperty] = activity.Id,
        };
        if (LogPersonalInformation)
        {
            AddUnlessBlank(properties, TelemetryConstants.RecipientNameProperty, activity.Recipient?.Name);
            AddUnlessBlank(properties, TelemetryConstants.TextProperty, activity.Text);
            AddUnlessBlank(properties, TelemetryConstants.SpeakProperty, activity.Speak);
            if (activity.Attachments is { Count: > 0 } attachments)
                properties[TelemetryConstants.AttachmentsProperty] = JsonConvert.SerializeObject(attachments);
        }

        return Task.FromResult(Merge(properties, additionalProperties));
    }

    protected Task<Dictionary<string, string>> FillUpdateEventPropertiesAsync(
        Activity activity, Dictionary<string, string> additionalProperties = null)
    {
        if (activity == null) return Task.FromResult<Dictionary<string, string>>([]);
        var properties = new Dictionary<string, string>
        {
            [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
            [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
            [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
            [TelemetryConstants.LocaleProperty] = activity.Locale,
            [TelemetryConstants.ActivityTypeProperty] = activity.Type,
            [TelemetryConstants.ActivityIdProperty] = activity.Id,
        };
        if (LogPersonalInformation) AddUnlessBlank(properties, TelemetryConstants.TextProperty, activity.Text);
        return Task.FromResult(Merge(properties, additionalProperties));
    }

#pragma warning disable CA1822 // an instance method as published
    protected Task<Dictionary<string, string>> FillDeleteEventPropertiesAsync(
        IMessageDeleteActivity activity, Dictionary<string, string> additionalProperties = null)
#pragma warning restore CA1822
    {
        if (activity == null) return Task.FromResult<Dictionary<string, string>>([]);
        var properties = new Dictionary<string, string>
        {
            [TelemetryConstants.RecipientIdProperty] = activity.Recipient?.Id,
            [TelemetryConstants.ConversationIdProperty] = activity.Conversation?.Id,
            [TelemetryConstants.ConversationNameProperty] = activity.Conversation?.Name,
            [TelemetryConstants.ActivityTypeProperty] = activity.Type,
            [TelemetryConstants.ActivityIdProperty] = activity.Id,
        };
        return Task.FromResult(Merge(properties, additionalProperties));
    }

    private static void AddUnlessBlank(Dictionary<string, string> properties, string name, string value)
    {
        if (!string.IsNullOrWhiteSpace(value)) properties[name] = value;
    }

    private static void AddTeams(Dictionary<string, string> properties, Activity activity)
    {
        var data = activity.GetChannelData<JObject>();
        properties["TeamsTenantId"] = (string)data?["tenant"]?["id"];
        properties["TeamsUserAadObjectId"] = activity.From?.AadObjectId;
        if (data?["team"] is { Type: JTokenType.Object } team)
            properties["TeamsTeamInfo"] = JsonConvert.SerializeObject(team);
    }

    private static Dictionary<string, string> Merge(
        Dictionary<string, string> properties, Dictionary<string, string> additional)
    {
        if (additional == null) return properties;
        var merged = new Dictionary<string, string>(additional);
        foreach (var (name, value) in properties) merged.TryAdd(name, value);
        return merged;
    }
}
