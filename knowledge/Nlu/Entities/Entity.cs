namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>What an entity is, and how its normalised value is written.</summary>
public enum EntityKind
{
    /// <summary>Yuan, with what it is paid for: 23000, 20000~30000, 260/day.</summary>
    Money,
    /// <summary>Months, to one decimal: 3, 1.5, 7~9; when told in days or weeks, days: 10d. The ends are months of thirty days.</summary>
    Duration,
    /// <summary>2026-08-15, 2026-08 or 2026, with ~ before it when it was said roughly.</summary>
    Date,
    /// <summary>First and last date, both inclusive: 2026-06/2026-08.</summary>
    Period,
    /// <summary>A time still to come: 2026-11-25T15:00, 2026-11-25 with a part of the day (2026-11-25/evening), or T19:30 alone.</summary>
    Appointment,
    /// <summary>Hours worked: 12/day, 60/week, 10~12/day, or 3 once.</summary>
    Hours,
    /// <summary>A working rhythm: two-shift, three-shift, big-small-week, one-day-off, 3-days-off/month.</summary>
    Shift,
    /// <summary>People, the writer included: 30, 20~29.</summary>
    Headcount,
    /// <summary>Years of age: 53, 50~59.</summary>
    Age,
    /// <summary>Digits of a mobile number, or of a landline with its area code if it was given.</summary>
    Phone,
    /// <summary>Identity number of 18 characters with capital X, or the old 15 digits.</summary>
    IdentityNumber,
    /// <summary>Digits of a bank card or account.</summary>
    BankCard,
    /// <summary>In lower case.</summary>
    Email,
    /// <summary>Without separators, in capitals: 京A12345.</summary>
    Plate,
    /// <summary>GB/T 2260 code of two, four or six digits.</summary>
    Region,
    /// <summary>Street and house as written.</summary>
    Address,
    /// <summary>Name of an employer or workplace as written.</summary>
    Employer,
    /// <summary>Name of a platform as in platforms.yml.</summary>
    Platform,
    /// <summary>The writer's own name.</summary>
    Name,
    /// <summary>Written contract: yes, no, unknown.</summary>
    Contract,
    /// <summary>Still working there: yes, no, unknown.</summary>
    StillEmployed,
    /// <summary>Social insurance paid: yes, no, unknown.</summary>
    SocialInsurance,
    /// <summary>A written IOU or settlement sheet: yes, no, unknown.</summary>
    Iou,
}

/// <summary>A value found in a text, with its place there; <paramref name="Value"/> is written as its kind says.</summary>
public sealed record Entity(EntityKind Kind, int Start, int Length, string Value)
{
    /// <summary>Lower end of a number, inclusive; null when the value is none.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper end of a number, inclusive; equals <see cref="Low"/> for a single value.</summary>
    public decimal? High { get; init; }

    /// <summary>Said to be rounded or unsure.</summary>
    public bool Approximate { get; init; }

    /// <summary>False for an identity number or card whose digits cannot be right.</summary>
    public bool IsValid { get; init; } = true;

    /// <summary>The first character after it.</summary>
    public int End => Start + Length;
}
