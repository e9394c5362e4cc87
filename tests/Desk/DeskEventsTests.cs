using UnionBot.Services.Handoff;
using UnionBot.Services.LegalAid;
using UnionBot.Services.PsychologicalSupport;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Desk;

[Collection("desk")]
public sealed class DeskEventsTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Events_NewCase_TellTheOpenPage()
    {
        await using var desk = await DeskHost.SignedInAsync();
        using var events = await WatchAsync(desk, "");
        await desk.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None);
        Assert.Equal("work", await NextAsync(events));
    }

    [Fact]
    public async Task Events_NewAlert_TellTheOpenPage()
    {
        await using var desk = await DeskHost.SignedInAsync();
        using var events = await WatchAsync(desk, "");
        await desk.Get<CrisisService>().RaiseAsync(Samples.Crisis(), None);
        Assert.Equal("work", await NextAsync(events));
    }

    [Fact]
    public async Task Events_NewMessage_TellThePageOfItsConversation()
    {
        await using var desk = await DeskHost.SignedInAsync();
        using var events = await WatchAsync(desk, "?conversation=conversation-1");
        await desk.Get<ConversationLog>().AppendAsync(Samples.Conversation("other"), [Samples.Message("m0")], None);
        await desk.Get<ConversationLog>().AppendAsync(Samples.Conversation(), [Samples.Message("m1")], None);
        Assert.Equal("conversation", await NextAsync(events));
    }

    /// <summary>A page that has been told it is connected.</summary>
    private static async Task<StreamReader> WatchAsync(DeskHost desk, string query)
    {
        var events = new StreamReader(await desk.Browser.GetStreamAsync($"/desk/events{query}"));
        Assert.Equal("watching", await NextAsync(events));
        return events;
    }

    private static async Task<string> NextAsync(StreamReader events)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            var line = await events.ReadLineAsync(limit.Token);
            Assert.NotNull(line);
            if (line.StartsWith("event: ", StringComparison.Ordinal))
            {
                return line["event: ".Length..];
            }
        }
    }
}
