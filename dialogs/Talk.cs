using Microsoft.Bot.Builder;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;

namespace UnionBot.Dialogs;

/// <summary>What is remembered of a conversation outside its flows; small, because history is in the records.</summary>
public sealed class Talk
{
    private const int RecentTexts = 10;
    private const int RecentLength = 40;
    private const int LongestHeld = 600;

    private static readonly JsonSerializer Json = JsonSerializer.Create(new JsonSerializerSettings
    {
        NullValueHandling = NullValueHandling.Ignore,
        DefaultValueHandling = DefaultValueHandling.Ignore,
    });

    /// <summary>The beginnings of the worker's last messages, oldest first: context of the crisis screen.</summary>
    public List<string> Recent { get; init; } = [];

    /// <summary>The highest crisis level reached and not closed by a person; null when there is none.</summary>
    public string? Crisis { get; set; }

    /// <summary>How often the worker has said that it is not so.</summary>
    public int Denials { get; set; }

    /// <summary>A need told in the same breath as a sign of danger; taken up once the worker is safe.</summary>
    public string? Held { get; set; }

    /// <summary>The program just explained and the worker's words about it, for the request that may follow.</summary>
    public string? About { get; set; }

    /// <summary>Messages in a row that nothing was found for.</summary>
    public int Lost { get; set; }

    public void Hold(string text) => Held = text.Length > LongestHeld ? text[..LongestHeld] : text;

    public void Remember(string text)
    {
        if (text.Length == 0)
            return;
        Recent.Add(text.Length > RecentLength ? text[..RecentLength] : text);
        if (Recent.Count > RecentTexts)
            Recent.RemoveAt(0);
    }

    public static async Task<Talk> LoadAsync(
        ConversationState state, ITurnContext turnContext, CancellationToken cancellationToken)
    {
        var json = await Property(state).GetAsync(turnContext, () => [], cancellationToken);
        return json.ToObject<Talk>(Json)!; // an object never reads as null
    }

    public Task SaveAsync(ConversationState state, ITurnContext turnContext, CancellationToken cancellationToken) =>
        Property(state).SetAsync(turnContext, JObject.FromObject(this, Json), cancellationToken);

    private static IStatePropertyAccessor<JObject> Property(ConversationState state) => state.CreateProperty<JObject>("talk");
}
