using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Recognizers.Text.DateTime.Languages;
using DateObject = System.DateTime;

namespace Microsoft.Recognizers.Text.DateTime;

/// <summary>Finds the dates and times of a text: atoms first, then what they make together.</summary>
internal sealed class TimeReader(TimeLanguage language)
{
    private static readonly Lazy<TimeReader> DayFirst = new(() => new TimeReader(EnglishTimes.Create(dayFirst: true)));

    // European cultures have the digits only: 1.5.2026 and 14:30
    public static readonly CultureTable<TimeReader> Table = new(new()
    {
        [Culture.English] = () => new TimeReader(EnglishTimes.Create(dayFirst: false)),
        [Culture.EnglishOthers] = () => DayFirst.Value,
        [Culture.Bulgarian] = () => DayFirst.Value,
        [Culture.Dutch] = () => DayFirst.Value,
        [Culture.French] = () => DayFirst.Value,
        [Culture.German] = () => DayFirst.Value,
        [Culture.Hindi] = () => DayFirst.Value,
        [Culture.Italian] = () => DayFirst.Value,
        [Culture.Portuguese] = () => DayFirst.Value,
        [Culture.Spanish] = () => DayFirst.Value,
        [Culture.Turkish] = () => DayFirst.Value,
        [Culture.Chinese] = () => new TimeReader(ChineseTimes.Create()),
    });

    private const long MaxMilliseconds = 2000;

    /// <summary>Nothing when the text takes too long to read.</summary>
    public List<ModelResult> Read(string query, DateObject reference)
    {
        try
        {
            return Results(query, reference);
        }
        catch (RegexMatchTimeoutException)
        {
            // a text made to be slow is no date
            return [];
        }
    }

    private List<ModelResult> Results(string query, DateObject reference)
    {
        var text = HalfWidth.Of(query).ToLowerInvariant();
        var clock = new Clock(reference);
        var entities = new EntityMerger(language, text, clock).Merge(Atoms(text, clock));
        return [.. entities.Select(entity => Result(text, entity.Kind == EntityKind.Date
            ? entity with { Readings = Array.ConvertAll(entity.Readings, clock.Begun) } : entity))];
    }

    private List<Entity> Atoms(string text, Clock clock)
    {
        var found = new List<Entity>(new DurationReader(language).Read(text));
        var start = Environment.TickCount64;
        foreach (var atom in language.Atoms)
        {
            if (Environment.TickCount64 - start > MaxMilliseconds) return [];
            for (var match = atom.Pattern.Match(text); match.Success; match = match.NextMatch())
            {
                if (match.Length > 0 && atom.Read(match, clock) is { } entity) found.Add(entity);
            }
        }

        return Longest(found);
    }

    private static List<Entity> Longest(List<Entity> found)
    {
        var kept = new List<Entity>();
        var ordered = found.OrderBy(e => e.IsWeak).ThenBy(e => !e.IsVoid)
            .ThenByDescending(e => e.End - e.Start).ThenBy(e => e.Start).ThenBy(e => e.Kind != EntityKind.Date);
        foreach (var entity in ordered)
            if (kept.TrueForAll(other => entity.End <= other.Start || entity.Start >= other.End)) kept.Add(entity);
        return [.. kept.OrderBy(entity => entity.Start)];
    }

    private static ModelResult Result(string text, Entity entity)
    {
        var values = new List<Dictionary<string, string>>();
        foreach (var reading in entity.Readings)
        {
            values.Add(Value(entity, reading, reading.Past));
            if (reading.Past != reading.Future) values.Add(Value(entity, reading, reading.Future));
        }

        return new ModelResult
        {
            Start = entity.Start,
            End = entity.End - 1,
            Text = text[entity.Start..entity.End],
            TypeName = "datetimeV2." + TypeOf(entity),
            Resolution = new() { ["values"] = values },
        };
    }

    private static string TypeOf(Entity entity)
    {
        var type = entity.Kind.ToString().ToLowerInvariant();
        return IsHalfOpen(entity) && !type.EndsWith("range", StringComparison.Ordinal) ? type + "range" : type;
    }

    private static bool IsHalfOpen(Entity entity) => entity.Mod is "before" or "after" or "since" or "until";

    private static Dictionary<string, string> Value(Entity entity, Reading reading, Moment moment)
    {
        var value = new Dictionary<string, string> { ["timex"] = reading.Timex };
        if (entity.Mod != null) value["Mod"] = entity.Mod;
        value["type"] = TypeOf(entity);
        if (reading.Value != null)
        {
            value["value"] = reading.Value;
        }
        else if (IsHalfOpen(entity))
        {
            value["sourceEntity"] = moment.End == null ? "datetimepoint" : "datetimerange";
            var isEnd = entity.Mod is "before" or "until";
            var edge = entity.Mod == "after" ? moment.End ?? moment.Start : moment.Start;
            value[isEnd ? "end" : "start"] = Text(entity.Kind, edge);
        }
        else if (moment.End is { } end)
        {
            value["start"] = Text(entity.Kind, moment.Start);
            value["end"] = Text(entity.Kind, end);
        }
        else
        {
            value["value"] = Text(entity.Kind, moment.Start);
        }

        return value;
    }

    private static string Text(EntityKind kind, DateObject time) => time.ToString(
        kind switch
        {
            EntityKind.Date or EntityKind.DateRange => "yyyy-MM-dd",
            EntityKind.Time or EntityKind.TimeRange => "HH:mm:ss",
            EntityKind.DateTime or EntityKind.DateTimeRange => "yyyy-MM-dd HH:mm:ss",
            EntityKind.Duration or EntityKind.Set => "",
        },
        CultureInfo.InvariantCulture);
}
