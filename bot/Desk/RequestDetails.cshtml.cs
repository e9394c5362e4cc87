using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionBot.Services.Handoff;

namespace UnionBot.Bot.Desk;

public sealed class RequestDetailsModel(RequestService requests, ConversationLog log, StaffMessages messages) : PageModel
{
    [BindProperty]
    public string? Note { get; set; }

    [BindProperty]
    public string? Reply { get; set; }

    public RequestDetail Found { get; private set; } = null!; // set before the page is shown

    public ConversationView Conversation { get; private set; } = new([], false);

    public CloseOutcome? Refused { get; private set; }

    public Task<IActionResult> OnGetAsync(Guid id, CancellationToken cancellationToken) => ShowAsync(id, cancellationToken);

    public async Task<IActionResult> OnPostAsync(Guid id, CancellationToken cancellationToken)
    {
        var outcome = await requests.CloseAsync(id, Note ?? "", StaffClaims.DisplayName(User), cancellationToken);
        if (outcome == CloseOutcome.Closed)
        {
            return Redirect("/desk/requests");
        }

        Refused = outcome;
        return await ShowAsync(id, cancellationToken);
    }

    public async Task<IActionResult> OnPostReplyAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await requests.GetAsync(id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        await messages.SendAsync(found.Conversation, Reply, StaffClaims.DisplayName(User), cancellationToken);
        return RedirectToPage(new { id });
    }

    private async Task<IActionResult> ShowAsync(Guid id, CancellationToken cancellationToken)
    {
        if (await requests.GetAsync(id, cancellationToken) is not { } found)
        {
            return NotFound();
        }

        Found = found;
        Conversation = await ConversationView.ReadAsync(log, found.Conversation.ConversationId, cancellationToken);
        return Page();
    }
}
