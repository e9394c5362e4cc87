using System.Globalization;
using UnionBot.Knowledge.Loading;
using Xunit;

namespace UnionBot.Tests.Dialogs;

public sealed class TranscriptTests(TranscriptTalk talk) : IClassFixture<TranscriptTalk>
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "transcripts");

    public static TheoryData<string> Files =>
        [.. Directory.EnumerateFiles(Folder, "*.yml", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(Folder, file).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Files))]
    public async Task Conversation_AsWritten_GoesAsExpected(string file)
    {
        var loader = new YamlLoader(Folder);
        var transcript = loader.LoadFile<Transcript>(file);
        loader.ThrowIfFaulty();
        talk.Begin(file, transcript!.Today); // no error, so it was read
        for (var number = 1; number <= transcript.Turns.Count; number++)
        {
            var turn = transcript.Turns[number - 1];
            var replies = await talk.SendAsync(turn);
            try
            {
                await talk.CheckAsync(turn, replies);
            }
            catch (Xunit.Sdk.XunitException e)
            {
                Assert.Fail(string.Create(CultureInfo.InvariantCulture, $"{transcript.Name}\nturn {number}: {e.Message}\n{talk.Story}"));
            }
        }
    }
}
