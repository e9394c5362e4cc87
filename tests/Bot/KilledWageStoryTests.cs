using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Bot;

/// <summary>kill -9 after every single message of a wage story: the next question comes, and none comes twice.</summary>
public sealed class KilledWageStoryTests : IDisposable
{
    private static readonly (string Say, string Asks)[] Story =
    [
        ("老板欠我仨月工资两万三，没签合同，人还在厂里", "是您一个人被欠"),
        ("就我一个", "您在哪里上班"),
        ("昌平区回龙观", "单位全称"),
        ("宏达建筑工程有限公司", "谁给您派活"),
        ("后面都跳过", "从哪个月开始"),
        ("今年8月", "接下来要记您的姓名和电话"),
        ("不留", "请核对"),
        ("确认提交", "登记好了，编号"),
    ];

    private readonly string folder = Directory.CreateTempSubdirectory("unionbot-killed-").FullName;

    [Theory, OnStore(StoreKind.Sqlite), OnStore(StoreKind.Redis)]
    public async Task Kill_AfterEveryMessage_EachQuestionIsAskedOnce(StoreKind kind)
    {
        string[] redis = kind == StoreKind.Redis ? ["--Redis:Configuration", TestRedis.Address!] : [];
        await using var bot = await ChildBot.StartAsync(folder, [.. ChildBot.WithFlows, .. redis]);
        using var talk = await DirectLineTalk.OpenAsync(new HttpClient { BaseAddress = bot.Address });
        foreach (var (say, _) in Story)
        {
            Assert.True((await talk.SayAsync(say)).IsSuccessStatusCode);
            await bot.KillAsync();
            await bot.StartAgainAsync();
        }

        await talk.OpenAsync();

        var replies = string.Join('\n', await talk.RepliesAsync());
        foreach (var (_, asks) in Story)
            Assert.Equal((asks, 2), (asks, replies.Split(asks).Length));
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);
}
