using UnionBot.Services.Questions;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Desk;

[Collection("desk")]
public sealed class QuestionPagesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Questions_None_SaysHowTheyCome()
    {
        await using var desk = await DeskHost.SignedInAsync();
        Assert.Contains("没有待补的问题", await desk.ReadAsync("/desk/questions"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Questions_AskedTwice_ShowsCountAndNearestArticle()
    {
        await using var desk = await DeskHost.SignedInAsync();
        await RecordAsync(desk, "a1");
        await RecordAsync(desk, "a2");
        var page = await desk.ReadAsync("/desk/questions");
        Assert.Contains("问了2次", page, StringComparison.Ordinal);
        Assert.Contains("12351是什么电话？（12%）", page, StringComparison.Ordinal);
        Assert.Matches("知识</span>\\s*<b>1</b>", page);
    }

    [Fact]
    public async Task Questions_TwentyOne_FillTwoPages()
    {
        await using var desk = await DeskHost.SignedInAsync();
        for (var number = 0; number < 21; number++)
            await desk.Get<QuestionService>().RecordAsync(Samples.Question($"a{number}", $"问题{number}"), None);
        Assert.Contains("下一页", await desk.ReadAsync("/desk/questions"), StringComparison.Ordinal);
        Assert.DoesNotContain("下一页", await desk.ReadAsync("/desk/questions?pageNumber=2"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithAnArticle_MovesToTheAnswered()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await RecordAsync(desk);
        await desk.SendFormAsync($"/desk/questions/{id}", $"/desk/questions/{id}?handler=Answer", ("ArticleId", "house.12351"));
        Assert.Contains("答案：12351是什么电话？", await desk.ReadAsync("/desk/questions?status=Answered"), StringComparison.Ordinal);
        Assert.Contains(DeskHost.DisplayName, await desk.ReadAsync($"/desk/questions/{id}"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Answer_WithAnArticleThatIsNone_StaysOpen()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await RecordAsync(desk);
        var response = await desk.SendFormAsync($"/desk/questions/{id}", $"/desk/questions/{id}?handler=Answer", ("ArticleId", "house.nothing"));
        Assert.Contains("还没选文章", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Single((await desk.Get<QuestionService>().ListAsync(QuestionStatus.Open, 1, None)).Rows);
    }

    [Fact]
    public async Task Dismiss_ColleagueWasFaster_IsTold()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await RecordAsync(desk);
        await desk.Get<QuestionService>().DismissAsync(id, "只是闲聊", "李干事", None);
        await RecordAsync(desk, "a2", "另一个问题");
        var other = (await desk.Get<QuestionService>().ListAsync(QuestionStatus.Open, 1, None)).Rows[0].Id;
        var response = await desk.SendFormAsync($"/desk/questions/{other}", $"/desk/questions/{id}?handler=Dismiss", ("Reason", "不是工会的事"));
        var page = await response.Content.ReadAsStringAsync();
        Assert.Contains("同事已经处理了", page, StringComparison.Ordinal);
        Assert.Contains("只是闲聊", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Question_FindInOtherWords_OffersArticles()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await RecordAsync(desk);
        Assert.Contains("legal-aid.arbitration-fee", await desk.ReadAsync($"/desk/questions/{id}?find=仲裁要交钱吗"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_Ask_ShowsWhatAWorkerGets()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var page = await desk.ReadAsync("/desk/articles?ask=仲裁要交钱吗");
        Assert.Contains("有答案", page, StringComparison.Ordinal);
        Assert.Contains("劳动仲裁不收费", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_Ask_WithoutAnAnswer_SaysSo()
    {
        await using var desk = await DeskHost.SignedInAsync();
        Assert.Contains("没有答案", await desk.ReadAsync("/desk/articles?ask=量子纠缠是什么原理"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Articles_ReviewDue_AreListedFirstDueFirst()
    {
        await using var desk = await DeskHost.SignedInAsync();
        desk.Clock.Advance(TimeSpan.FromDays(1000));
        await desk.SignInAsync();
        var page = await desk.ReadAsync("/desk/articles?show=due");
        Assert.Contains("现在不答", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?find=仲裁要交钱", "legal-aid.arbitration-fee", "house.robot")]
    [InlineData("?service=house", "house.robot", "legal-aid.arbitration-fee")]
    public async Task Articles_Filter_ShowsWhatFits(string query, string shown, string hidden)
    {
        await using var desk = await DeskHost.SignedInAsync();
        var page = await desk.ReadAsync($"/desk/articles{query}");
        Assert.Contains(shown, page, StringComparison.Ordinal);
        Assert.DoesNotContain(hidden, page, StringComparison.Ordinal);
    }

    private static async Task<Guid> RecordAsync(DeskHost desk, string activity = "a1", string text = "工会食堂几点开门")
    {
        await desk.Get<QuestionService>().RecordAsync(Samples.Question(activity, text), None);
        return (await desk.Get<QuestionService>().ListAsync(QuestionStatus.Open, 1, None)).Rows[0].Id;
    }
}
