using System.Text.RegularExpressions;
using UnionBot.Knowledge.Loading;
using UnionBot.Knowledge.Replies;

namespace UnionBot.Knowledge.Forms;

/// <summary>Cross-checks of the forms: keys, conditions, options, patterns and replies resolve.</summary>
internal static class FormCheck
{
    public static void Check(YamlLoader loader, IReadOnlyList<FormDefinition> forms, ReplyBook replies)
    {
        foreach (var twin in forms.GroupBy(form => form.Id).SelectMany(group => group.Skip(1)))
            loader.Report(twin.Location, $"登记表“{twin.Id}”已经有了，id 不能重复");
        foreach (var form in forms)
        {
            foreach (var key in (string[])[form.Intro, form.Done, form.Consent, .. form.UrgentSigns.Select(sign => sign.Reply)])
            {
                if (!replies.Has(key))
                    loader.Report(form.Location, $"登记表“{form.Id}”用到的回复“{key}”没有写在 replies 里");
            }
            foreach (var pattern in form.UrgentSigns.SelectMany(sign => sign.Patterns))
                CheckPattern(loader, form.Location, pattern);
            CheckSlots(loader, form);
        }
    }

    /// <summary>Reports a regular expression that does not compile.</summary>
    public static void CheckPattern(YamlLoader loader, SourceLocation at, string pattern)
    {
        try
        {
            _ = new Regex(pattern);
        }
        catch (ArgumentException) // staff wrote a pattern that is none: report it with the other mistakes
        {
            loader.Report(at, $"句式“{pattern}”的写法不对");
        }
    }

    private static void CheckSlots(YamlLoader loader, FormDefinition form)
    {
        var earlier = new Dictionary<string, SlotDefinition>();
        foreach (var slot in form.Slots)
        {
            var wantsOptions = slot.Kind is SlotKind.Choice or SlotKind.Choices or SlotKind.YesNo;
            if (wantsOptions != slot.Options.Count > 0)
                loader.Report(slot.Location, wantsOptions ? $"“{slot.Key}”缺少 options" : $"“{slot.Key}”不需要 options");
            if (slot.Kind == SlotKind.YesNo && slot.Options.Any(option => option.Key is not ("yes" or "no")))
                loader.Report(slot.Location, $"“{slot.Key}”的选项只能是 yes 和 no");
            foreach (var (key, values) in slot.When)
                CheckCondition(loader, slot, earlier.GetValueOrDefault(key), key, values);
            foreach (var key in slot.DependsOn.Append(slot.NotBefore).OfType<string>().Where(key => !earlier.ContainsKey(key)))
                loader.Report(slot.Location, $"“{slot.Key}”提到的“{key}”要写在它前面");
            if (!earlier.TryAdd(slot.Key, slot))
                loader.Report(slot.Location, $"“{slot.Key}”在这张表里写了两次");
        }
    }

    private static void CheckCondition(
        YamlLoader loader, SlotDefinition slot, SlotDefinition? on, string key, IReadOnlyList<string> values)
    {
        if (on is null)
            loader.Report(slot.Location, $"“{slot.Key}”的 when 里的“{key}”要写在它前面");
        else if (on.Options.Count > 0)
        {
            foreach (var value in values.Where(value => on.Options.All(option => option.Key != value)))
            {
                if (value is not ("unknown" or "skipped" or "refused"))
                    loader.Report(slot.Location, $"“{slot.Key}”的 when：“{key}”没有“{value}”这个选项");
            }
        }
    }
}
