namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Leaves out what is part of a larger entity: the dates of a period, the day of a daily wage, amounts inside a number of a card.</summary>
internal static class EntityOverlaps
{
    /// <summary>Those of the entities, in order of place, that stand for themselves.</summary>
    public static List<Entity> Resolve(List<Entity> found)
    {
        var kept = new List<Entity>(found.Count);
        for (var i = 0; i < found.Count; i++)
        {
            if (!IsPart(found, i))
                kept.Add(found[i]);
        }
        return kept;
    }

    private static bool IsPart(List<Entity> found, int index)
    {
        var one = found[index];
        for (var i = index - 1; i >= 0 && one.Start - found[i].Start <= LongestSpan; i--)
        {
            if (Hides(found[i], one))
                return true;
        }
        for (var i = index + 1; i < found.Count && found[i].Start <= one.End; i++)
        {
            if (Hides(found[i], one) || IsRateOf(one, found[i]))
                return true;
        }
        return false;
    }

    private const int LongestSpan = 40;

    private static bool Hides(Entity whole, Entity part) => part.Start < whole.End && whole.Start < part.End && whole.Kind switch
    {
        EntityKind.IdentityNumber or EntityKind.BankCard or EntityKind.Phone or EntityKind.Email or EntityKind.Plate =>
            part.Kind is not (EntityKind.IdentityNumber or EntityKind.BankCard or EntityKind.Phone or EntityKind.Email or EntityKind.Plate),
        EntityKind.Period or EntityKind.Appointment or EntityKind.Hours or EntityKind.Shift or EntityKind.Age =>
            part.Kind is EntityKind.Date or EntityKind.Duration && part.Length <= whole.Length,
        EntityKind.Money => part.Kind is EntityKind.Age,
        _ => false,
    };

    // 一天 of 一天260
    private static bool IsRateOf(Entity unit, Entity sum) =>
        unit.Kind is EntityKind.Duration or EntityKind.Hours && sum.Kind == EntityKind.Money && sum.Start == unit.End
        && sum.Value.Contains('/', StringComparison.Ordinal);
}
