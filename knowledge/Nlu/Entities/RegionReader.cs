using System.Text.RegularExpressions;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Provinces, cities and districts, also by short and popular names.</summary>
public sealed partial class RegionReader
{
    private readonly NameTable<Place> names;

    public RegionReader(RegionData data)
    {
        var plain = data.SuffixOnly.ToHashSet();
        names = new NameTable<Place>(
            from entry in Forms(data).Concat(data.Also.Select(also => (also.Key, new Place(also.Value, Bare: true, Alone: true, Rank: 2))))
            group entry.Item2 by entry.Item1 into same
            from place in same
            select (same.Key, place with { Alone = place.Alone && !plain.Contains(same.Key) }));
    }

    /// <summary>Regions in order; neighbours that contain each other (四川省成都市) are one, with the code of the smallest.</summary>
    public IReadOnlyList<Entity> Read(string text)
    {
        var found = new List<Entity>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!names.CanStart(text[i]) || Best(text, i, found) is not { } region)
                continue;
            i = region.End - 1;
            if (found is [.., var last] && last.End == region.Start && region.Value.StartsWith(last.Value, StringComparison.Ordinal))
                found[^1] = region with { Start = last.Start, Length = region.End - last.Start };
            else
                found.Add(region);
        }
        return found;
    }

    // what staff name as another name is meant before a city, a city before a district;
    // a district of the city just named, or of one named before, is preferred to its namesakes
    private Entity? Best(string text, int start, List<Entity> before)
    {
        Entity? best = null;
        var rank = -1;
        foreach (var (name, place) in names.At(text, start))
        {
            if (best is not null && name.Length < best.Length)
                break;
            var end = start + name.Length;
            var adjoins = before is [.., var last] && last.End == start && place.Code.StartsWith(last.Value, StringComparison.Ordinal);
            if (!Counts(text, start, end, place, adjoins))
                continue;
            var score = place.Rank + (adjoins ? 20 : before.Exists(other => place.Code.StartsWith(other.Value, StringComparison.Ordinal)) ? 10 : 0);
            if (score <= rank)
                continue;
            (best, rank) = (new Entity(EntityKind.Region, start, name.Length, place.Code), score);
        }
        return best;
    }

    private static bool Counts(string text, int start, int end, Place place, bool adjoins)
    {
        if (StreetTail().IsMatch(text.AsSpan(end, Math.Min(4, text.Length - end))))
            return false;
        return !place.Bare || adjoins || place.Alone || (start > 0 && "在到去来住".Contains(text[start - 1], StringComparison.Ordinal)
            && PlaceTail().IsMatch(text.AsSpan(end, Math.Min(4, text.Length - end))));
    }

    // the official name, and the same without its kind; 朝阳 alone need not be a district, 昆山 is a city
    private static IEnumerable<(string, Place)> Forms(RegionData data)
    {
        foreach (var (code, name) in data.Names)
        {
            yield return (name, new Place(code, Bare: false, Alone: true, Rank: 1));
            if (Kind().Match(name) is { Success: true } kind && kind.Index >= 2)
                yield return (name[..kind.Index], new Place(code, Bare: true, Alone: code.Length < 6 || name[^1] == '市', Rank: code.Length < 6 ? 1 : 0));
        }
    }

    [GeneratedRegex("(?:省|市|地区|盟|林区|自治区|特别行政区|(?<!新)区|县|(?:[\\u4e00-\\u9fff]{1,4}族)+自治县)$")]
    private static partial Regex Kind();

    [GeneratedRegex("^[东南西北中]?(?:路|街|大道|大街|公园)")]
    private static partial Regex StreetTail();

    [GeneratedRegex(
        "^(?:$|[，,。、；;！!\\s]|打工|上班|干|工作|做|进厂|这|那|的|附近|跑|开|送|进|[\\u4e00-\\u9fff]{2,3}(?:镇|街道|乡|路|观|庄|店|桥|门|营|村|屯))")]
    private static partial Regex PlaceTail();

    private readonly record struct Place(string Code, bool Bare, bool Alone, int Rank);
}
