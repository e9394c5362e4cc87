using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionBot.Services.Handoff;
using UnionBot.Services.LegalAid;

namespace UnionBot.Bot.Desk;

public sealed class CaseModel(LegalAidService legalAid, ConversationLog log, StaffMessages messages) : PageModel
{
    public const int LongestNote = 500;

    [BindProperty]
    public CaseStatus? To { get; set; }

    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public string? Reply { get; set; }

    public CaseDetail Case { get; private set; } = null!; // set before the page is shown

    public ConversationView Conversation { get; private set; } = new([], false);

    /// <summary>Why the change was refused; null when nothing was tried.</summary>
    public ChangeStatusOutcome? Refused { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        if (To is not { } to)
        {
            Refused = ChangeStatusOutcome.NotAllowed;
            return await ShowAsync(id, cancellationToken);
        }

        var note = Note?.Length > LongestNote ? Note[..LongestNote] : Note ?? "";
        var outcome = await legalAid.ChangeStatusAsync(id, to, note, StaffClaims.DisplayName(User), cancellationToken);
        if (outcome == ChangeStatusOutcome.Changed)
        {
            return Redirect($"/desk/cases/{id}?done=changed");
        }

        Refused = outcome;
        return await ShowAsync(id, cancellationToken);
    }

    public async Task<IActionResult> OnPostReplyAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await legalAid.GetAsync(id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        await messages.SendAsync(found.Conversation, Reply, StaffClaims.DisplayName(User), cancellationToken);
        return RedirectToPage(new { id });
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await legalAid.GetAsync(id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Case = found;
        Conversation = await ConversationView.ReadAsync(log, found.Conversation.ConversationId, cancellationToken);
        return Page();
    }
}
