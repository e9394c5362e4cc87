using System.Net;
using UnionBot.Services.Handoff;
using UnionBot.Services.LegalAid;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Desk;

[Collection("desk")]
public sealed class CasePagesTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Cases_TwentyOne_FillTwoPages()
    {
        await using var desk = await DeskHost.SignedInAsync();
        for (var number = 0; number < 21; number++)
        {
            await OpenAsync(desk, Samples.Case($"a{number}"));
        }

        var (first, second) = (await desk.ReadAsync("/desk/cases"), await desk.ReadAsync("/desk/cases?pageNumber=2"));
        Assert.Contains("/desk/cases?pageNumber=2", first, StringComparison.Ordinal);
        Assert.Equal((20, 1), (Count(first, "row-item"), Count(second, "row-item")));
        Assert.DoesNotContain("下一页", second, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("?status=Withdrawn", 0)]
    [InlineData("?status=Submitted", 2)]
    [InlineData("?urgent=true", 1)]
    [InlineData("?number=0002", 1)]
    [InlineData("?number=wq-20261122-0001", 1)]
    public async Task Cases_Filter_ShowsWhatFits(string query, int expected)
    {
        await using var desk = await DeskHost.SignedInAsync();
        await OpenAsync(desk, Samples.Case("a1"));
        await OpenAsync(desk, Samples.Case("a2", urgent: true));
        Assert.Equal(expected, Count(await desk.ReadAsync($"/desk/cases{query}"), "row-item"));
    }

    [Theory]
    [InlineData("/desk/cases?pageNumber=abc")]
    [InlineData("/desk/cases?status=Nonsense")]
    [InlineData("/desk/cases/0193b3a0-0000-7000-8000-000000000000")]
    [InlineData("/desk/requests/0193b3a0-0000-7000-8000-000000000000")]
    [InlineData("/desk/alerts/0193b3a0-0000-7000-8000-000000000000")]
    [InlineData("/desk/questions/0193b3a0-0000-7000-8000-000000000000")]
    [InlineData("/desk/articles?pageNumber=0")]
    [InlineData("/desk/nothing")]
    public async Task Get_NotThere_IsAChinesePage(string path)
    {
        await using var desk = await DeskHost.SignedInAsync();
        var response = await desk.Browser.GetAsync(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Contains("没有这一页", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Lists_ShowMaskedNamesAndPhonesOnly()
    {
        await using var desk = await DeskHost.SignedInAsync();
        await OpenAsync(desk, Samples.Case());
        var pages = await desk.ReadAsync("/desk") + await desk.ReadAsync("/desk/cases");
        Assert.Contains("138****1234", pages, StringComparison.Ordinal);
        Assert.DoesNotContain("13812341234", pages, StringComparison.Ordinal);
        Assert.DoesNotContain("王小明", pages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Case_ShowsFactsConversationAndPhotos()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await OpenAsync(desk, Samples.Case());
        var photo = await desk.Get<FileVault>().SaveAsync(Samples.Conversation(), "工资条.png", "image/png", new MemoryStream([1, 2, 3]), None);
        var json = $$"""{"attachments":[{"contentType":"image/png","contentUrl":"/some/where/{{photo.Id:N}}","name":"工资条.png"}]}""";
        await desk.Get<ConversationLog>().AppendAsync(
            Samples.Conversation(), [Samples.Message("m1", "<b>欠薪</b>"), new("m2", MessageAuthor.Worker, "", json)], None);
        var page = await desk.ReadAsync($"/desk/cases/{id}");
        Assert.Contains("某某制衣厂", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;欠薪&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains($"<img src=\"/desk/files/{photo.Id}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ChangeStatus_WithNote_ReachesTheWorkerAndTheHistory()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await OpenAsync(desk, Samples.Case());
        var response = await ChangeAsync(desk, id, "Accepted", "材料齐了，由我跟进");
        Assert.Equal($"/desk/cases/{id}?done=changed", response.Headers.Location!.OriginalString);
        await desk.Channel.First.WaitAsync(TimeSpan.FromSeconds(20));
        Assert.Contains("材料齐了，由我跟进", Assert.Single(desk.Channel.Sent).Text, StringComparison.Ordinal);
        var change = Assert.Single((await desk.Get<LegalAidService>().GetAsync(id, None))!.History);
        Assert.Equal((CaseStatus.Accepted, DeskHost.DisplayName), (change.To, change.StaffName));
    }

    [Theory]
    [InlineData("Accepted", "  ", "还没写说明")]
    [InlineData("Paid", "到账了", "不能改成这个状态")]
    [InlineData("Nonsense", "好", "不能改成这个状态")]
    public async Task ChangeStatus_Refused_SaysWhyAndChangesNothing(string to, string note, string expected)
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = await OpenAsync(desk, Samples.Case());
        var response = await ChangeAsync(desk, id, to, note);
        Assert.Contains(expected, await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(CaseStatus.Submitted, (await desk.Get<LegalAidService>().GetAsync(id, None))!.Status);
    }

    private static async Task<Guid> OpenAsync(DeskHost desk, OpenCase opened) =>
        (await desk.Get<LegalAidService>().OpenCaseAsync(opened, None)).CaseId;

    private static Task<HttpResponseMessage> ChangeAsync(DeskHost desk, Guid id, string to, string note) =>
        desk.SendFormAsync($"/desk/cases/{id}", $"/desk/cases/{id}", ("To", to), ("Note", note));

    private static int Count(string page, string className) => page.Split($"class=\"{className}").Length - 1;
}
