using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionBot.Services.Handoff;
using UnionBot.Services.Persistence;

namespace UnionBot.Bot.Desk;

public sealed class RequestsModel(RequestService requests) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    [BindProperty(SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public Page<RequestRow> Found { get; private set; } = new([], 1, false);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        Found = await requests.ListAsync(Closed, PageNumber, cancellationToken);
        return Page();
    }

    public string Turn(int page) => $"/desk/requests?closed={(Closed ? "true" : "false")}&pageNumber={page}";
}
