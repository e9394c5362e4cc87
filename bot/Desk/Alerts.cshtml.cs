using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionBot.Services.Persistence;
using UnionBot.Services.PsychologicalSupport;

namespace UnionBot.Bot.Desk;

public sealed class AlertsModel(CrisisService crisis) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public bool Closed { get; set; }

    [BindProperty(SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public Page<AlertView> Found { get; private set; } = new([], 1, false);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        Found = Closed
            ? await crisis.ListClosedAsync(PageNumber, cancellationToken)
            : new(await crisis.ListOpenAsync(cancellationToken), 1, HasNext: false);
        return Page();
    }
}
