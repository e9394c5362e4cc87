using System.Globalization;
using UnionBot.Knowledge.Forms;
using UnionBot.Knowledge.Nlu.Entities;

namespace UnionBot.Dialogs.Flows;

/// <summary>Reads an answer for one slot into the form in which it is stored.</summary>
public static class SlotReader
{
    // a value with a few words around it ("大概两万三吧"), not a story
    private const int LongestBareValue = 12;

    /// <summary>The answer as stored value; null when the text holds none. <paramref name="stored"/> fills in a year not said.</summary>
    public static SlotReading? Read(SlotDefinition slot, string text, DateOnly today, string? stored = null) => slot.Kind switch
    {
        SlotKind.Choice or SlotKind.YesNo => OptionReader.Read(slot, text) is [var only] ? new SlotReading(only) : null,
        SlotKind.Choices => OptionReader.Read(slot, text) is { Count: > 0 } keys ? new SlotReading(string.Join(',', keys)) : null,
        SlotKind.Money => MoneyReader.ReadBare(text) is { } sum ? Bounded(slot, sum.Low, sum.High) : null,
        SlotKind.Months => MonthsReader.ReadBare(text) is { } months ? Bounded(slot, months.Low, months.High) : null,
        SlotKind.People => HeadcountReader.ReadBare(text) is { } people ? Bounded(slot, people.Low, people.High) : null,
        SlotKind.Date => DateReader.ReadBare(text, today) is { } date ? ReadDate(slot, date, today, stored) : null,
        SlotKind.Phone => PhoneReader.Read(text) is { } phone ? new SlotReading(phone) : null,
        SlotKind.Name => ReadName(slot, text),
        SlotKind.Text => ReadText(slot, text),
    };

    /// <summary>Whether the whole text is an option of the choice asked for, so that it is no interruption.</summary>
    public static bool IsOption(SlotDefinition? slot, string text) =>
        slot is { Options.Count: > 0 } && OptionReader.Exact(slot, Utterance.Bare(text)) is not null;

    /// <summary>Whether the text is little more than a value.</summary>
    public static bool IsBareValue(string text) => Utterance.Bare(text).Length <= LongestBareValue;

    /// <summary>The number that is the whole answer, or null.</summary>
    public static int? BareNumber(string text) => ChineseDigits.Read(Utterance.Bare(text));

    /// <summary>Checks a value against the other answers.</summary>
    public static SlotReading Check(FlowTurn turn, SlotDefinition slot, string value)
    {
        if (slot.Kind != SlotKind.Date || slot.NotBefore is null || turn.Answer(slot.NotBefore) is not { } earliest)
            return new SlotReading(value);
        // compared at the coarser precision: "2025-03" does not precede "2025-03-05"
        var (date, first) = (value.TrimStart('~'), earliest.TrimStart('~'));
        var shared = Math.Min(date.Length, first.Length);
        return new SlotReading(value, string.CompareOrdinal(date[..shared], first[..shared]) < 0);
    }

    /// <summary>Whether a stored value keeps the slot's bounds.</summary>
    public static bool IsInBounds(SlotDefinition slot, string value, DateOnly today) => slot.Kind switch
    {
        SlotKind.Money or SlotKind.Months or SlotKind.People =>
            Ends(value) is var ends && ends[0] >= (slot.Min ?? decimal.MinValue) && ends[^1] <= (slot.Max ?? decimal.MaxValue),
        SlotKind.Date => !slot.NotFuture || string.CompareOrdinal(
            value.TrimStart('~'), today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)) <= 0,
        SlotKind.Text or SlotKind.Name => value.Length <= slot.MaxLength,
        SlotKind.Choice or SlotKind.Choices or SlotKind.YesNo or SlotKind.Phone => true,
    };

    /// <summary>Whether two stored values say the same, the one perhaps less exactly; <paramref name="text"/> is where the first was said.</summary>
    public static bool Same(SlotDefinition slot, string said, string stored, string text)
    {
        if (said == stored)
            return true;
        return slot.Kind switch
        {
            SlotKind.Date => SameDate(said.TrimStart('~'), stored.TrimStart('~'), text),
            SlotKind.Money or SlotKind.Months or SlotKind.People => Covers(said, stored),
            SlotKind.Text => stored.Contains(said, StringComparison.Ordinal),
            SlotKind.Choice or SlotKind.Choices or SlotKind.YesNo or SlotKind.Name or SlotKind.Phone => false,
        };
    }

    private static SlotReading Bounded(SlotDefinition slot, decimal low, decimal high)
    {
        var value = low == high ? Number(low) : $"{Number(low)}~{Number(high)}";
        return new SlotReading(value, low < (slot.Min ?? decimal.MinValue) || high > (slot.Max ?? decimal.MaxValue));
    }

    private static SlotReading ReadDate(SlotDefinition slot, DateReading date, DateOnly today, string? stored)
    {
        var from = date.From;
        if (!date.YearStated && stored?.TrimStart('~') is { Length: >= 4 } old)
            from = InYear(from, int.Parse(old[..4], CultureInfo.InvariantCulture));
        var value = from.ToString(date.Precision switch
        {
            DatePrecision.Day => "yyyy-MM-dd",
            DatePrecision.Month => "yyyy-MM",
            DatePrecision.Year => "yyyy",
        }, CultureInfo.InvariantCulture);
        return new SlotReading(date.Approximate ? "~" + value : value, slot.NotFuture && from > today);
    }

    private static DateOnly InYear(DateOnly date, int year) =>
        new(year, date.Month, Math.Min(date.Day, DateTime.DaysInMonth(year, date.Month)));

    // a rare surname is in no list: two to four characters are taken as the name they were asked for
    private static SlotReading? ReadName(SlotDefinition slot, string text)
    {
        var name = NameReader.ReadBare(text);
        if (name is null && Utterance.Bare(text) is { Length: >= 2 and <= 4 } bare && bare.All(letter => letter is >= '一' and <= '龥'))
            name = bare;
        return name is null ? null : new SlotReading(name, name.Length > slot.MaxLength);
    }

    private static SlotReading? ReadText(SlotDefinition slot, string text)
    {
        var trimmed = text.Trim().Trim('，', ',', '。', '；', ';', '！', '!', '、', ' ');
        if (Utterance.HasNoWords(trimmed) || Utterance.Bare(trimmed).Length < 2)
            return null;
        return trimmed.Length <= slot.MaxLength ? new SlotReading(trimmed) : null;
    }

    private static bool SameDate(string said, string stored, string text)
    {
        if (said.StartsWith(stored, StringComparison.Ordinal) || stored.StartsWith(said, StringComparison.Ordinal))
            return true;
        // "八月" without a year means the August that was meant before
        var yearSaid = text.Contains('年', StringComparison.Ordinal) || text.Contains(stored[..4], StringComparison.Ordinal);
        return !yearSaid && said.Length >= 7 && stored.Length >= 7 && SameDate(said[5..], stored[5..]);
    }

    private static bool SameDate(string said, string stored) =>
        said.StartsWith(stored, StringComparison.Ordinal) || stored.StartsWith(said, StringComparison.Ordinal);

    private static bool Covers(string said, string stored)
    {
        var (range, value) = (Ends(said), Ends(stored));
        return range.Length == 2 && range[0] <= value[0] && range[1] >= value[^1];
    }

    private static decimal[] Ends(string value) =>
        [.. value.Split('~').Select(end => decimal.Parse(end, CultureInfo.InvariantCulture))];

    private static string Number(decimal value) => value.ToString("0.##", CultureInfo.InvariantCulture);
}
