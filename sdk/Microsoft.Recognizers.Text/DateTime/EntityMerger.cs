using System.Text.RegularExpressions;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Puts together what stands beside each other: a date and its time, the two ends of a range.</summary>
internal sealed class EntityMerger(TimeLanguage language, string text, Clock clock)
{
    public List<Entity> Merge(List<Entity> entities)
    {
        var list = Pairs(entities, DurationParts);
        list = Singles(list, DurationWords);
        list = Pairs(list, ShiftedDate);
        list = Pairs(list, WeekdayAndDate);
        list = Pairs(list, DateAndDayPart);
        list = Pairs(list, DayPartAndTime);
        list = Pairs(list, Range);
        list = Pairs(list, DateAndTime);
        list = Pairs(list, Range);
        list = Singles(list, Recurring);
        list = Singles(list, Modified);
        return [.. list.Where(entity => !entity.IsWeak && !entity.IsVoid)];
    }

    private static List<Entity> Pairs(List<Entity> list, Func<Entity, Entity, int, int, Entity> rule)
    {
        for (var i = 0; i + 1 < list.Count;)
        {
            var before = i > 0 ? list[i - 1].End : 0;
            var after = i + 2 < list.Count ? list[i + 2].Start : int.MaxValue;
            var isDay = !list[i].IsNoDay && !list[i + 1].IsNoDay;
            if (isDay && rule(list[i], list[i + 1], before, after) is { } merged)
            {
                list[i] = merged;
                list.RemoveAt(i + 1);
                if (i > 0) i--;
            }
            else
            {
                i++;
            }
        }

        return list;
    }

    private List<Entity> Singles(List<Entity> list, Func<Entity, int, int, Entity> rule)
    {
        for (var i = 0; i < list.Count; i++)
        {
            var before = i > 0 ? list[i - 1].End : 0;
            var after = i + 1 < list.Count ? list[i + 1].Start : text.Length;
            if (!list[i].IsNoDay) list[i] = rule(list[i], before, after) ?? list[i];
        }

        return list;
    }

    private bool Gap(Regex pattern, Entity a, Entity b) =>
        b.Start >= a.End && pattern.Match(text, a.End, b.Start - a.End).Success;

    /// <summary>Where the words before the entity start, or -1.</summary>
    private int Prefix(Regex pattern, int before, Entity entity) =>
        pattern?.Match(text, before, entity.Start - before) is { Success: true } match ? match.Index : -1;

    /// <summary>Where the words after the entity end, or -1.</summary>
    private int Suffix(Regex pattern, Entity entity, int after) =>
        pattern?.Match(text, entity.End, Math.Min(after, text.Length) - entity.End) is { Success: true } match
            ? match.Index + match.Length : -1;

    private Entity DurationParts(Entity a, Entity b, int before, int after) =>
        a.Length != null && b.Length != null && Gap(language.DurationGap, a, b)
            && Length.IsSmaller(b.Length.Parts[0].Unit, a.Length.Parts[^1].Unit)
            ? DurationReader.Of(a.Start, b.End, new Length([.. a.Length.Parts, .. b.Length.Parts])) : null;

    /// <summary>"5 minutes ago", "in two weeks", "next 3 days", "every two days".</summary>
    private Entity DurationWords(Entity entity, int before, int after)
    {
        if (entity.Length is not { } length) return null;
        if (Suffix(language.AgoSuffix, entity, after) is var ago and >= 0)
            return At(entity.Start, ago, clock.Shift(length, -1));
        if (Suffix(language.LaterSuffix, entity, after) is var later and >= 0)
            return At(entity.Start, later, clock.Shift(length, 1));

        if (Suffix(language.WithinSuffix, entity, after) is var inside and >= 0)
            return At(entity.Start, inside, clock.Span(length, 1, fromNow: true));

        if (Prefix(language.EveryPrefix, before, entity) is var every and >= 0)
            return new Entity(every, entity.End, EntityKind.Set, Clock.NotResolved(length.Timex));
        if (Prefix(language.WithinPrefix, before, entity) is var within and >= 0)
            return At(within, entity.End, clock.Span(length, 1, fromNow: true));
        if (Prefix(language.InPrefix, before, entity) is var @in and >= 0)
            return At(@in, entity.End, clock.Shift(length, 1));
        if (Prefix(language.NextPrefix, before, entity) is var next and >= 0)
            return At(next, entity.End, clock.Span(length, 1));
        return Prefix(language.LastPrefix, before, entity) is var last and >= 0
            ? At(last, entity.End, clock.Span(length, -1)) : null;
    }

    private static Entity At(int start, int end, (EntityKind Kind, Reading Reading) found) =>
        found.Reading == null ? Entity.Void(start, end) : new(start, end, found.Kind, found.Reading);

    /// <summary>"two days after tomorrow".</summary>
    private Entity ShiftedDate(Entity a, Entity b, int before, int after)
    {
        if (a.Length is not { } length) return null;
        if (b.Readings is [{ Timex: "PRESENT_REF" }])
            return Gap(language.AfterGap, a, b) ? At(a.Start, b.End, clock.Shift(length, 1)) : null;
        if (length.HasTime || b.Kind != EntityKind.Date) return null;
        var direction = Gap(language.AfterGap, a, b) ? 1 : Gap(language.BeforeGap, a, b) ? -1 : 0;
        if (direction == 0) return null;
        var days = b.Readings.Select(r => length.After(r.Future.Start, direction)).ToArray();
        return Array.Exists(days, day => day == null)
            ? Entity.Void(a.Start, b.End)
            : new Entity(a.Start, b.End, EntityKind.Date, Array.ConvertAll(days, day => Clock.Date(day.Value)));
    }

    /// <summary>"Tuesday, March 7" is the date; "next week on Tuesday" is the weekday of that week.</summary>
    private Entity WeekdayAndDate(Entity a, Entity b, int before, int after)
    {
        if (!Gap(language.WeekdayGap, a, b)) return null;
        if (a.IsWeekday && b is { Kind: EntityKind.Date, IsWeekday: false }) return b.Cover(a.Start, a.End);
        if (b.IsWeekday && a is { Kind: EntityKind.Date, IsWeekday: false }) return a.Cover(b.Start, b.End);
        if (!b.IsWeekday || a.Kind != EntityKind.DateRange || a.Readings is not [{ Past: var week }]) return null;
        if (week.End is not { } end || (end - week.Start).TotalDays != 7) return null;

        var weekday = b.Readings[0].Future.Start.DayOfWeek;
        var day = week.Start.AddDays(weekday == DayOfWeek.Sunday ? 6 : (int)weekday - 1);
        return new Entity(a.Start, b.End, EntityKind.Date, Clock.Date(day));
    }

    private Entity DateAndDayPart(Entity a, Entity b, int before, int after)
    {
        var (date, part) = a.Kind == EntityKind.Date ? (a, b) : (b, a);
        if (date.Kind != EntityKind.Date || part is not { Kind: EntityKind.TimeRange, IsDayPart: true }) return null;
        if (!Gap(date == a ? language.DateTimeGap : language.TimeDateGap, a, b)) return null;
        return Ranges.DateAndTime(a.Start, b.End, date, part) with { IsDayPart = true };
    }

    /// <summary>"tomorrow morning at 8", "10, tonight".</summary>
    private Entity DayPartAndTime(Entity a, Entity b, int before, int after)
    {
        var (part, time) = a.IsDayPart ? (a, b) : (b, a);
        if (!part.IsDayPart || time.Kind != EntityKind.Time || !Gap(language.DayPartGap, a, b)) return null;

        var isAfternoon = part.Readings[0].Past.Start.Hour >= 12;
        var reading = isAfternoon ? time.Readings[^1] : time.Readings[0];
        var half = new Entity(a.Start, b.End, EntityKind.Time, reading);
        if (part.Kind == EntityKind.TimeRange) return half;

        var dates = part.Readings.Select(r => new Reading(
            r.Timex[..r.Timex.IndexOf('T', StringComparison.Ordinal)],
            new Moment(r.Past.Start.Date),
            new Moment(r.Future.Start.Date)));
        return Ranges.DateAndTime(a.Start, b.End, new Entity(a.Start, b.End, EntityKind.Date, [.. dates]), half);
    }

    private Entity DateAndTime(Entity a, Entity b, int before, int after)
    {
        var (date, time) = a.Kind is EntityKind.Date or EntityKind.Set ? (a, b) : (b, a);
        if (date.Kind == EntityKind.Set && time.Kind == EntityKind.Time) return SetAndTime(a, b, date, time);
        if (date.Kind != EntityKind.Date || time.Kind is not (EntityKind.Time or EntityKind.TimeRange)) return null;
        if (time is { Kind: EntityKind.Time, IsWeak: true }) return null;
        if (!Gap(date == a ? language.DateTimeGap : language.TimeDateGap, a, b)) return null;
        var from = time.Kind == EntityKind.TimeRange ? Prefix(language.RangePrefix, before, a) : -1;
        return Ranges.DateAndTime(from < 0 ? a.Start : from, b.End, date, time);
    }

    private Entity SetAndTime(Entity a, Entity b, Entity set, Entity time)
    {
        if (time.IsWeak || !Gap(set == a ? language.DateTimeGap : language.TimeDateGap, a, b)) return null;
        var day = set.Readings[0].Timex;
        var timex = day == "P1D" ? time.Readings[0].Timex : day + time.Readings[0].Timex;
        return new Entity(a.Start, b.End, EntityKind.Set, Clock.NotResolved(timex));
    }

    private Entity Range(Entity a, Entity b, int before, int after)
    {
        if (!Ranges.CanJoin(a, b)) return null;
        var from = Prefix(language.RangePrefix, before, a);
        var between = Prefix(language.BetweenPrefix, before, a);
        var isTo = Gap(language.RangeGap, a, b);
        var suffix = Suffix(language.BetweenSuffix, b, after);
        if (!isTo && !((between >= 0 || suffix >= 0) && Gap(language.BetweenGap, a, b))) return null;

        var start = between >= 0 ? between : from >= 0 ? from : a.Start;
        var range = Ranges.Join(start, Math.Max(suffix, b.End), a, b, language.RangeStyle);
        var isSure = start < a.Start || suffix >= 0 || !a.IsWeak || !b.IsWeak;
        return range == null ? null : range with { IsWeak = !isSure };
    }

    /// <summary>"every Monday at 4pm", "3pm each day".</summary>
    private Entity Recurring(Entity entity, int before, int after)
    {
        if (entity.Kind is EntityKind.Set or EntityKind.Duration || entity.IsWeak) return null;
        if (Prefix(language.EveryPrefix, before, entity) is var every and >= 0)
            return new Entity(every, entity.End, EntityKind.Set, Clock.NotResolved(entity.Readings[0].Timex));
        return entity.Kind == EntityKind.Time && Suffix(language.DailySuffix, entity, after) is var daily and >= 0
            ? new Entity(entity.Start, daily, EntityKind.Set, Clock.NotResolved(entity.Readings[0].Timex)) : null;
    }

    private Entity Modified(Entity entity, int before, int after)
    {
        if (entity.Kind == EntityKind.Set || entity.IsWeak || entity.Mod != null) return null;
        foreach (var (mod, prefix, suffix) in language.Modifiers)
        {
            if ((mod is "more" or "less") != (entity.Kind == EntityKind.Duration)) continue;
            var start = Prefix(prefix, before, entity);
            var end = Suffix(suffix, entity, after);
            if (start >= 0 || end >= 0)
                return entity.Cover(start < 0 ? entity.Start : start, end) with { Mod = mod };
        }

        return null;
    }
}
