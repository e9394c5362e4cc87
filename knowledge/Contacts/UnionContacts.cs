using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Contacts;

/// <summary>The house: its name, its look on the chat page and the numbers it gives out (<c>contacts.yml</c>).</summary>
public sealed record UnionContacts
{
    /// <summary>Full name, for example 某某区总工会.</summary>
    public required string UnionName { get; init; }

    /// <summary>What the bot calls itself.</summary>
    public required string ShortName { get; init; }

    /// <summary>The province the union is in, as articles name it: answers for other regions are not given; null when it serves the whole country.</summary>
    public string? Region { get; init; }

    /// <summary>Colour of header and primary button, as <c>#RRGGBB</c>.</summary>
    public required string Colour { get; init; }

    /// <summary>Path of the logo under the web root; null shows the name alone.</summary>
    public string? Logo { get; init; }

    /// <summary>Street address of the service desk; null until the union gives it.</summary>
    public string? Address { get; init; }

    /// <summary>When people answer, in words.</summary>
    public required string ServiceHours { get; init; }

    /// <summary>Beginning of service on working days, in China; used to say honestly whether somebody may be reading.</summary>
    public required TimeOnly ServiceFrom { get; init; }

    /// <summary>End of service on working days, exclusive.</summary>
    public required TimeOnly ServiceTo { get; init; }

    /// <summary>The union's own hotline; one of <see cref="Hotlines"/>.</summary>
    public required string UnionHotline { get; init; }

    /// <summary>Telephone of the person on duty outside service hours; null when nobody is.</summary>
    public string? DutyPhone { get; init; }

    /// <summary>In the order of display: danger, psychological aid, local lines, union and other services.</summary>
    public required IReadOnlyList<Hotline> Hotlines { get; init; }

    public SourceLocation Location { get; init; } = new("", 0);

    /// <summary>Whether the desk is staffed at this China wall-clock time; public holidays are not known here and count as working days.</summary>
    public bool IsServiceTime(DateTime china) =>
        china.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday)
        && TimeOnly.FromDateTime(china) >= ServiceFrom && TimeOnly.FromDateTime(china) < ServiceTo;
}
