using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionBot.Services.Handoff;
using UnionBot.Services.PsychologicalSupport;

namespace UnionBot.Bot.Desk;

public sealed class AlertModel(CrisisService crisis, ConversationLog log, StaffMessages messages) : PageModel
{
    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public string? Reply { get; set; }

    public AlertView Found { get; private set; } = null!; // set before the page is shown

    public ConversationView Conversation { get; private set; } = new([], false);

    public AcknowledgeOutcome? NotTaken { get; private set; }

    public CloseOutcome? NotClosed { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostAcknowledgeAsync(Guid id, CancellationToken cancellationToken)
    {
        var outcome = await crisis.AcknowledgeAsync(id, StaffClaims.DisplayName(User), cancellationToken);
        if (outcome == AcknowledgeOutcome.Acknowledged && await crisis.GetAsync(id, cancellationToken) is { } taken)
        {
            await messages.AnnounceAsync(taken.Conversation, StaffClaims.DisplayName(User), cancellationToken);
            return Redirect($"/desk/alerts/{id}");
        }

        NotTaken = outcome;
        return await ShowAsync(id, cancellationToken);
    }

    public async Task<IActionResult> OnPostCloseAsync(Guid id, CancellationToken cancellationToken)
    {
        var outcome = await crisis.CloseAsync(id, Note ?? "", StaffClaims.DisplayName(User), cancellationToken);
        if (outcome == CloseOutcome.Closed)
        {
            return Redirect("/desk/alerts");
        }

        NotClosed = outcome;
        return await ShowAsync(id, cancellationToken);
    }

    public async Task<IActionResult> OnPostReplyAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await crisis.GetAsync(id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        await messages.SendAsync(found.Conversation, Reply, StaffClaims.DisplayName(User), cancellationToken);
        return RedirectToPage(new { id });
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await crisis.GetAsync(id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        Conversation = await ConversationView.ReadAsync(log, found.Conversation.ConversationId, cancellationToken);
        return Page();
    }
}
