using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using UnionBot.Knowledge;
using UnionBot.Knowledge.Faq;

namespace UnionBot.Bot.Desk;

/// <summary>The approved articles: which must be read again, and what a worker would get for a question.</summary>
public sealed class ArticlesModel(KnowledgeBase knowledge, TimeProvider clock) : PageModel
{
    private const int PageSize = 30;

    /// <summary>A question to try.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Ask { get; set; }

    /// <summary>Which articles: <c>due</c>, <c>confirm</c> or all.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Show { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Service { get; set; }

    /// <summary>Words of the question, or of the id.</summary>
    [BindProperty(SupportsGet = true)]
    public string? Find { get; set; }

    [BindProperty(SupportsGet = true)]
    public int PageNumber { get; set; } = 1;

    public FaqAnswer? Answer { get; private set; }

    public IReadOnlyList<FaqEntry> Found { get; private set; } = [];

    public bool HasNext { get; private set; }

    public int Due { get; private set; }

    public int Unconfirmed { get; private set; }

    public int All => knowledge.Faq.Entries.Count;

    /// <summary>Services and how many articles of the chosen kind each has.</summary>
    public IReadOnlyList<(string Service, int Count)> Services { get; private set; } = [];

    public DateOnly Today => clock.Today();

    public IActionResult OnGet()
    {
        if (!ModelState.IsValid || PageNumber < 1)
            return NotFound();
        if (!string.IsNullOrWhiteSpace(Ask))
            Answer = knowledge.Faq.Search(Ask, Today, knowledge.Contacts.Region, knowledge.Intents.Recognize(Ask));
        Due = knowledge.Faq.Entries.Count(entry => FaqValidity.IsReviewNear(entry, Today));
        Unconfirmed = knowledge.Faq.Entries.Count(entry => entry.Status == FactStatus.Confirm);
        var shown = knowledge.Faq.Entries.Where(IsShown).ToList();
        Services = [.. shown.GroupBy(entry => entry.Service).Select(group => (group.Key, group.Count()))];
        var rows = shown.Where(entry => Service is null || entry.Service == Service)
            .OrderBy(entry => Show == "due" ? entry.ReviewBy : DateOnly.MinValue).Skip((PageNumber - 1) * PageSize).Take(PageSize + 1).ToList();
        HasNext = rows.Count > PageSize;
        Found = [.. rows.Take(PageSize)];
        return Page();
    }

    public bool IsNear(FaqEntry entry) => FaqValidity.IsReviewNear(entry, Today);

    public bool IsOverdue(FaqEntry entry) => FaqValidity.IsOverdue(entry, Today);

    public bool Holds(FaqEntry entry) => FaqValidity.HoldsOn(entry, Today);

    public string With(string? show, string? service, int page = 1) => "/desk/articles" + QueryString.Create(
        new Dictionary<string, string?> { ["show"] = show, ["service"] = service, ["find"] = Find, ["pageNumber"] = $"{page}" }
            .Where(pair => !string.IsNullOrEmpty(pair.Value)));

    private bool IsShown(FaqEntry entry) =>
        Show switch { "due" => IsNear(entry), "confirm" => entry.Status == FactStatus.Confirm, _ => true }
        && (string.IsNullOrWhiteSpace(Find)
            || entry.Question.Contains(Find.Trim(), StringComparison.Ordinal)
            || entry.Id.Contains(Find.Trim(), StringComparison.OrdinalIgnoreCase)
            || entry.Variants.Any(variant => variant.Contains(Find.Trim(), StringComparison.Ordinal)));
}
