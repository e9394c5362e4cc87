using Microsoft.Bot.Schema;
using Newtonsoft.Json;

namespace UnionBot.Bot.Turns;

/// <summary>Activities as the Bot Framework protocol writes them.</summary>
public static class ActivityJson
{
    public static readonly JsonSerializerSettings Settings = new()
    {
        NullValueHandling = NullValueHandling.Ignore,
        DateFormatHandling = DateFormatHandling.IsoDateFormat,
        DateParseHandling = DateParseHandling.None,
        DateTimeZoneHandling = DateTimeZoneHandling.Utc,
        ReferenceLoopHandling = ReferenceLoopHandling.Serialize,
        MaxDepth = 64,
    };

    public static string Write(object value) => JsonConvert.SerializeObject(value, Settings);

    public static IReadOnlyList<Activity> ReadList(string json) => JsonConvert.DeserializeObject<List<Activity>>(json, Settings)!;

    public static Activity Read(string json) => JsonConvert.DeserializeObject<Activity>(json, Settings)!;
}
