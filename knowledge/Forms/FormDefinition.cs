using System.Text.RegularExpressions;
using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Forms;

/// <summary>Words that make a case urgent, and what is said at once when they appear.</summary>
public sealed record UrgentSign
{
    public required string Key { get; init; }

    /// <summary>Regular expressions; one match is enough.</summary>
    public required IReadOnlyList<string> Patterns { get; init; }

    /// <summary>Reply key; said once in a flow.</summary>
    public required string Reply { get; init; }

    /// <summary>Whether one of the patterns matches.</summary>
    public bool IsIn(string text) => Patterns.Any(pattern => Regex.IsMatch(text, pattern, RegexOptions.CultureInvariant));
}

/// <summary>A flow as data: its slots in the order they are asked, and its own texts by reply key.</summary>
public sealed record FormDefinition
{
    /// <summary>The flow id that intents name, e.g. <c>legal-aid.wage-arrears</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Raised with every change of slots; drafts of older versions are read by slot key.</summary>
    public required int Version { get; init; }

    /// <summary>Short name in the worker's words, used in recaps ("接着说讨薪的事").</summary>
    public required string Title { get; init; }

    /// <summary>What the button that starts the flow says; a verb of the worker ("我要讨薪").</summary>
    public required string Button { get; init; }

    /// <summary>Place among the buttons of the first screen, smallest first; null when it has none there.</summary>
    public int? Order { get; init; }

    /// <summary>Service folder the flow belongs to, kebab-case.</summary>
    public required string Service { get; init; }

    /// <summary>Reply key said once at the start.</summary>
    public required string Intro { get; init; }

    /// <summary>Reply key of the result, said after the record is written; gets {number}.</summary>
    public required string Done { get; init; }

    /// <summary>Reply key of the consent question before the first sensitive slot.</summary>
    public required string Consent { get; init; }

    /// <summary>Version of the consent text, stored with the answer.</summary>
    public required string ConsentVersion { get; init; }

    public required IReadOnlyList<SlotDefinition> Slots { get; init; }

    public IReadOnlyList<UrgentSign> UrgentSigns { get; init; } = [];

    public SourceLocation Location { get; init; } = new("", 0);

    /// <summary>Whether the words hold one of the urgent signs.</summary>
    public bool IsUrgent(string text) => UrgentSigns.Any(sign => sign.IsIn(text));

    /// <summary>The slot with this key, or null.</summary>
    public SlotDefinition? Slot(string key) => Slots.FirstOrDefault(slot => slot.Key == key);
}
