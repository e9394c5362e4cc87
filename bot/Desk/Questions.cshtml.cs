using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionBot.Services.Persistence;
using UnionBot.Services.Questions;

namespace UnionBot.Bot.Desk;

public sealed class QuestionsModel(QuestionService questions) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public QuestionStatus Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public Page<QuestionRow> Found { get; private set; } = new([], 1, false);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
            return NotFound();
        Found = await questions.ListAsync(Status, PageNumber, cancellationToken);
        return Page();
    }

    public string Turn(int page) => $"/desk/questions?status={Status}&pageNumber={page}";
}
