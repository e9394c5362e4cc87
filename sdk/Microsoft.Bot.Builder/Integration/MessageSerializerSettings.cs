using Microsoft.Bot.Connector;
using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Integration;

/// <summary>How a web host reads the JSON of activities: as the Connector client does.</summary>
public static class MessageSerializerSettings
{
    /// <summary>New settings to read activities with, those of a Connector client.</summary>
    public static JsonSerializerSettings Create()
    {
        using var client = new ConnectorClient(new Uri("http://localhost/"));
        return client.DeserializationSettings;
    }
}
