using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionBot.Services.LegalAid;
using UnionBot.Services.Persistence;

namespace UnionBot.Bot.Desk;

public sealed class CasesModel(LegalAidService legalAid) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public CaseStatus? Status { get; set; }

    [BindProperty(SupportsGet = true)]
    public bool Urgent { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Number { get; set; }

    [BindProperty(SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public Page<CaseRow> Found { get; private set; } = new([], 1, false);

    public async Task<IActionResult> OnGetAsync(CancellationToken cancellationToken)
    {
        if (!ModelState.IsValid)
        {
            return NotFound();
        }

        var number = string.IsNullOrWhiteSpace(Number) ? null : Number.Trim().ToUpperInvariant();
        Found = await legalAid.ListAsync(new(Status, Urgent, number), PageNumber, cancellationToken);
        return Page();
    }

    /// <summary>The address of the list with one thing changed; pages start again.</summary>
    public string With(CaseStatus? status, bool urgent) => Address(status, urgent, 1);

    public string Turn(int page) => Address(Status, Urgent, page);

    private string Address(CaseStatus? status, bool urgent, int page) => "/desk/cases" + QueryString.Create(
        new Dictionary<string, string?>
        {
            ["status"] = status?.ToString(),
            ["urgent"] = urgent ? "true" : null,
            ["number"] = string.IsNullOrWhiteSpace(Number) ? null : Number,
            ["pageNumber"] = page > 1 ? $"{page}" : null,
        }.Where(pair => pair.Value is not null));
}
