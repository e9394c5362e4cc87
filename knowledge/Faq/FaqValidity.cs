using UnionBot.Knowledge.Rates;

namespace UnionBot.Knowledge.Faq;

/// <summary>Whether an article may be said on a day and for a region.</summary>
public static class FaqValidity
{
    /// <summary>Days after <see cref="FaqEntry.ReviewBy"/> for which an article is still said, with a line that it is being checked.</summary>
    public const int DaysOfGrace = 90;

    /// <summary>Days before <see cref="FaqEntry.ReviewBy"/> from which staff are reminded.</summary>
    public const int DaysOfNotice = 30;

    /// <summary>Whether staff should have read it again before this day, in China.</summary>
    public static bool IsOverdue(FaqEntry entry, DateOnly today) => today > entry.ReviewBy;

    /// <summary>Whether it must be read again within <see cref="DaysOfNotice"/> days, or is overdue.</summary>
    public static bool IsReviewNear(FaqEntry entry, DateOnly today) => entry.ReviewBy.DayNumber - today.DayNumber <= DaysOfNotice;

    /// <summary>Whether its dates let it be said on this day, in China, whatever the region.</summary>
    public static bool HoldsOn(FaqEntry entry, DateOnly today) =>
        entry.IsValidOn(today) && today.DayNumber - entry.ReviewBy.DayNumber <= DaysOfGrace;

    /// <summary>Whether it is for one of these regions; an article without regions is for all.</summary>
    public static bool IsFor(FaqEntry entry, IReadOnlyList<string> regions) => entry.Regions.Count == 0 || entry.Regions.Any(region => regions.Any(other => RegionName.Same(region, other)));

    /// <summary>Whether both can never be said on the same day in the same region, so that they may share a wording.</summary>
    internal static bool AreApart(FaqEntry one, FaqEntry other) =>
        (one.Regions.Count > 0 && other.Regions.Count > 0 && !IsFor(one, other.Regions))
        || one.ValidUntil < (other.ValidFrom ?? DateOnly.MinValue) || other.ValidUntil < (one.ValidFrom ?? DateOnly.MinValue);
}
