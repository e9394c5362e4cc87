using System.Net;
using System.Text.RegularExpressions;
using Microsoft.EntityFrameworkCore;
using UnionBot.Services.Handoff;
using UnionBot.Services.LegalAid;
using UnionBot.Services.Persistence;
using UnionBot.Services.PsychologicalSupport;
using UnionBot.Services.Questions;
using UnionBot.Tests.Support;
using Xunit;

namespace UnionBot.Tests.Desk;

[Collection("desk")]
public sealed partial class DeskSafetyTests
{
    private static readonly CancellationToken None = CancellationToken.None;

    [Fact]
    public async Task Post_WithoutAntiforgeryToken_IsRefusedWithAChinesePage()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var id = (await desk.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None)).CaseId;
        var response = await desk.Browser.PostAsync($"/desk/cases/{id}", new FormUrlEncodedContent(
            [new("To", "Accepted"), new("Note", "好")]));
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains("放得太久", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal(CaseStatus.Submitted, (await desk.Get<LegalAidService>().GetAsync(id, None))!.Status);
    }

    [Fact]
    public async Task EveryPage_HasAStrictPolicyAndNothingInline()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var caseId = (await desk.Get<LegalAidService>().OpenCaseAsync(Samples.Case(), None)).CaseId;
        var alertId = (await desk.Get<CrisisService>().RaiseAsync(Samples.Crisis(), None)).AlertId;
        await desk.Get<QuestionService>().RecordAsync(Samples.Question(), None);
        var questionId = (await desk.Get<QuestionService>().ListAsync(QuestionStatus.Open, 1, None)).Rows[0].Id;
        foreach (var path in new[]
        {
            "/desk", "/desk/cases", $"/desk/cases/{caseId}", "/desk/requests", "/desk/alerts", $"/desk/alerts/{alertId}",
            "/desk/questions", $"/desk/questions/{questionId}", "/desk/articles?ask=仲裁要交钱吗", "/desk/password", "/desk/nothing",
        })
        {
            var response = await desk.Browser.GetAsync(path);
            var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
            Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
            Assert.DoesNotMatch(Inline(), await response.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task Pages_AreNotKeptByTheBrowser()
    {
        await using var desk = await DeskHost.SignedInAsync();
        Assert.True((await desk.Browser.GetAsync("/desk")).Headers.CacheControl!.NoStore);
    }

    [Fact]
    public async Task Page_DatabaseFails_IsAPlainChinesePage()
    {
        await using var desk = await DeskHost.SignedInAsync();
        await desk.Get<UnionDbContext>().Database.ExecuteSqlAsync($"""ALTER TABLE "LegalCases" RENAME TO "Gone" """);
        var response = await desk.Browser.GetAsync("/desk/cases");
        var page = await response.Content.ReadAsStringAsync();
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("刚才没办成", page, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task File_Photo_IsShownAsWhatItIs()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var response = await OpenFileAsync(desk, "image/png");
        Assert.Equal("image/png", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal([1, 2, 3], await response.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task File_ThatABrowserWouldRun_IsDownloadedOnly()
    {
        await using var desk = await DeskHost.SignedInAsync();
        var response = await OpenFileAsync(desk, "text/html");
        Assert.Equal("application/octet-stream", response.Content.Headers.ContentType!.MediaType);
        Assert.Equal("attachment", response.Content.Headers.ContentDisposition!.DispositionType);
        Assert.Contains("sandbox", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    private static async Task<HttpResponseMessage> OpenFileAsync(DeskHost desk, string contentType)
    {
        var file = await desk.Get<FileVault>().SaveAsync(Samples.Conversation(), "文件", contentType, new MemoryStream([1, 2, 3]), None);
        return await desk.Browser.GetAsync($"/desk/files/{file.Id}");
    }

    [GeneratedRegex("""<script(?![^>]*\ssrc=)|<style|\sstyle=|\son[a-z]+=|javascript:""")]
    private static partial Regex Inline();
}
