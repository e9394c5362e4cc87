namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Every entity of a message, in one pass for the dialogs and for the redaction of personal data.</summary>
public sealed class EntityReader(RegionReader regions, PlatformReader platforms)
{
    /// <summary>
    /// The entities in order of place. A period hides its dates, an appointment the date in it, a number that identifies the
    /// amounts in it; kinds that say different things of the same words (region and employer) may overlap.
    /// </summary>
    public IReadOnlyList<Entity> Read(string text, DateOnly today)
    {
        var plain = SpokenText.Normalise(text);
        var cues = CueSet.Of(plain);
        var found = new List<Entity>();
        if (cues.HasFlag(Cue.Digits))
        {
            foreach (var code in NumberCodeReader.ReadPlain(plain, today))
                found.Add(new Entity(KindOf(code.Kind), code.Start, code.Length, code.Digits) { IsValid = code.IsValid });
        }
        if (cues.HasFlag(Cue.Contact))
            found.AddRange(ContactReader.ReadPlain(plain));
        ReadTimes(plain, today, cues, found);
        if (cues.HasFlag(Cue.Hours))
            found.AddRange(HoursReader.ReadPlain(plain));
        ReadNumbers(plain, today, cues, found);
        found.AddRange(regions.Read(plain));
        found.AddRange(platforms.Read(plain));
        if (cues.HasFlag(Cue.Employer))
            found.AddRange(EmployerReader.ReadPlain(plain).Select(one => one with { Value = text.Substring(one.Start, one.Length) }));
        if (cues.HasFlag(Cue.Name) && NameReader.Find(text) is { } name)
            found.Add(new Entity(EntityKind.Name, name.Start, name.Name.Length, name.Name));
        if (cues.HasFlag(Cue.State))
            ReadStates(plain, found);
        found.Sort(static (one, other) => one.Start != other.Start ? one.Start - other.Start : one.Kind - other.Kind);
        return EntityOverlaps.Resolve(found);
    }

    private static void ReadTimes(string plain, DateOnly today, Cue cues, List<Entity> found)
    {
        if (cues.HasFlag(Cue.Time))
            found.AddRange(AppointmentReader.ReadPlain(plain, today));
        if (!cues.HasFlag(Cue.Date))
            return;
        var dates = DateReader.ReadPlain(plain, today);
        found.AddRange(PeriodReader.ReadPlain(plain, dates, today));
        foreach (var date in dates)
            found.Add(new Entity(EntityKind.Date, date.Start, date.Length, PeriodReader.Written(date)) { Approximate = date.Approximate });
    }

    private static void ReadNumbers(string plain, DateOnly today, Cue cues, List<Entity> found)
    {
        if (!cues.HasFlag(Cue.Number))
            return;
        var numerals = NumberReader.All(plain);
        foreach (var sum in MoneyReader.Sums(plain, numerals, static (_, _) => false))
        {
            var per = sum.Per == MoneyPer.Sum ? "" : "/" + sum.Per.ToString().ToLowerInvariant();
            found.Add(Numeric(EntityKind.Money, sum.Start, sum.Length, sum.Low, sum.High, sum.Approximate, per));
        }
        if (cues.HasFlag(Cue.Duration))
        {
            foreach (var months in MonthsReader.ReadPlain(plain))
                found.Add(Duration(months));
        }
        if (cues.HasFlag(Cue.People))
        {
            foreach (var count in HeadcountReader.ReadPlain(plain, numerals))
                found.Add(Numeric(EntityKind.Headcount, count.Start, count.Length, count.Low, count.High, count.Approximate));
        }
        if (cues.HasFlag(Cue.Age))
            found.AddRange(AgeReader.ReadPlain(plain, today));
    }

    private static void ReadStates(string plain, List<Entity> found)
    {
        foreach (var fact in WageStates.Entities(new WageText(plain)))
        {
            if (fact is not null)
                found.Add(new Entity(StateKind(fact.Key), fact.Start, fact.Length, fact.Value));
        }
    }

    private static EntityKind StateKind(string fact) => fact switch
    {
        "contract" => EntityKind.Contract,
        "still_employed" => EntityKind.StillEmployed,
        "iou" => EntityKind.Iou,
        _ => EntityKind.SocialInsurance,
    };

    private static Entity Numeric(EntityKind kind, int start, int length, decimal low, decimal high, bool approximate, string per = "") =>
        new(kind, start, length, WageFactReader.Range(low, high) + per) { Low = low, High = high, Approximate = approximate };

    private static Entity Duration(MonthsReading months)
    {
        var value = months.Days is { } days ? WageFactReader.Range(days.Low, days.High) + "d" : WageFactReader.Range(months.Low, months.High);
        var (low, high) = (months.Low, months.High);
        return new Entity(EntityKind.Duration, months.Start, months.Length, value) { Low = low, High = high, Approximate = months.Approximate };
    }

    private static EntityKind KindOf(NumberCodeKind kind) => kind switch
    {
        NumberCodeKind.Mobile or NumberCodeKind.Landline => EntityKind.Phone,
        NumberCodeKind.IdentityNumber => EntityKind.IdentityNumber,
        NumberCodeKind.BankCard => EntityKind.BankCard,
    };
}
