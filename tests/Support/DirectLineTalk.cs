using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Net.WebSockets;
using System.Text;
using Newtonsoft.Json.Linq;
using Xunit;

namespace UnionBot.Tests.Support;

/// <summary>A visitor of the page, speaking plain Direct Line.</summary>
public sealed class DirectLineTalk(HttpClient http) : IDisposable
{
    public HttpClient Http => http;
    public string ConversationId { get; private set; } = "";
    public string Token { get; private set; } = "";
    public string StreamUrl { get; private set; } = "";

    public string Path => $"/v3/directline/conversations/{ConversationId}";

    public static async Task<DirectLineTalk> OpenAsync(HttpClient http)
    {
        var talk = new DirectLineTalk(http);
        await talk.OpenAsync();
        return talk;
    }

    /// <summary>As the page does on loading: the cookie brings back the conversation.</summary>
    public async Task OpenAsync()
    {
        var page = await JsonAsync(await http.PostAsync("/chat/token", null));
        (ConversationId, Token) = ((string)page["conversationId"]!, (string)page["token"]!);
        http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", Token);
        var connection = await JsonAsync(await http.GetAsync(Path));
        StreamUrl = (string)connection["streamUrl"]!;
    }

    public Task<HttpResponseMessage> PostAsync(object activity) => http.PostAsJsonAsync($"{Path}/activities", activity);

    public Task<HttpResponseMessage> PostTextAsync(string body) =>
        http.PostAsync($"{Path}/activities", new StringContent(body, Encoding.UTF8, "application/json"));

    public Task<HttpResponseMessage> SayAsync(string text, string? clientId = null) =>
        PostAsync(new { type = "message", from = new { id = "me" }, text, channelData = new { clientActivityID = clientId ?? Guid.NewGuid().ToString() } });

    public async Task<HttpResponseMessage> UploadAsync(params (string Name, byte[] Content)[] files)
    {
        using var form = new MultipartFormDataContent();
        var activity = new StringContent("""{"type":"message","from":{"id":"me"},"text":"照片"}""", Encoding.UTF8, "application/vnd.microsoft.activity");
        form.Add(activity, "activity", "blob");
        foreach (var (name, content) in files)
            form.Add(new ByteArrayContent(content), "file", name);
        return await http.PostAsync($"{Path}/upload?userId=me", form);
    }

    public async Task<JArray> ActivitiesAsync(long watermark = 0) =>
        (JArray)(await JsonAsync(await http.GetAsync($"{Path}/activities?watermark={watermark}")))["activities"]!;

    /// <summary>Texts of the bot, oldest first.</summary>
    public async Task<IReadOnlyList<string>> RepliesAsync() =>
        [.. (await ActivitiesAsync()).Where(activity => (string?)activity["from"]!["role"] == "bot").Select(activity => (string?)activity["text"] ?? (string?)activity["summary"] ?? "")];

    public async Task<ClientWebSocket> StreamAsync()
    {
        var socket = new ClientWebSocket();
        await socket.ConnectAsync(new Uri(StreamUrl), CancellationToken.None);
        return socket;
    }

    public static async Task<JObject> JsonAsync(HttpResponseMessage response)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, $"{(int)response.StatusCode} {text}");
        return JObject.Parse(text);
    }

    /// <summary>Checks the status and gives back the protocol's error object.</summary>
    public static async Task<(string Code, string Message)> ErrorAsync(HttpResponseMessage response, int status)
    {
        var text = await response.Content.ReadAsStringAsync();
        Assert.True((int)response.StatusCode == status, $"{(int)response.StatusCode} {text}");
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        var error = JObject.Parse(text)["error"]!;
        return ((string)error["code"]!, (string)error["message"]!);
    }

    public void Dispose() => http.Dispose();
}
