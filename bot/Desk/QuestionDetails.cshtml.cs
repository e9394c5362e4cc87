using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Faq;
using UnionBot.Services.Questions;

namespace UnionBot.Bot.Desk;

public sealed class QuestionDetailsModel(QuestionService questions, KnowledgeBase knowledge) : PageModel
{
    private const int MostCandidates = 6;

    /// <summary>Other words to look for an article with; the question itself when there are none.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty]
    public string? ArticleId { get; set; }

    [BindProperty]
    public string? Reason { get; set; }

    public QuestionDetail Found { get; private set; } = null!; // set before the page is shown

    public IReadOnlyList<FaqMatch> Candidates { get; private set; } = [];

    public SettleOutcome? Refused { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostAnswerAsync(Guid id, CancellationToken cancellationToken)
    {
        var article = knowledge.Faq.Find(ArticleId ?? "")?.Id ?? "";
        return await AfterAsync(id, await questions.AnswerAsync(id, article, StaffClaims.DisplayName(User), cancellationToken), cancellationToken);
    }

    public async Task<IActionResult> OnPostDismissAsync(Guid id, CancellationToken cancellationToken) => await AfterAsync(
        id, await questions.DismissAsync(id, Reason ?? "", StaffClaims.DisplayName(User), cancellationToken), cancellationToken);

    private async Task<IActionResult> AfterAsync(Guid id, SettleOutcome outcome, CancellationToken cancellationToken)
    {
        if (outcome == SettleOutcome.Settled)
            return Redirect("/desk/questions");
        Refused = outcome;
        return await ShowAsync(id, cancellationToken);
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await questions.GetAsync(id, cancellationToken) is not { } found)
            return NotFound();
        Found = found;
        Candidates = knowledge.Faq.Nearest(string.IsNullOrWhiteSpace(Find) ? found.Text : Find, MostCandidates);
        return Page();
    }
}
