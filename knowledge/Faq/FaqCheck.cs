using UnionBot.Knowledge.Forms;
using UnionBot.Knowledge.Loading;
using UnionBot.Knowledge.Nlu;
using UnionBot.Knowledge.Sources;
using UnionBot.Knowledge.Statutes;

namespace UnionBot.Knowledge.Faq;

/// <summary>Cross-checks of the answers: ids, wordings, flows, patterns and statutes.</summary>
internal static class FaqCheck
{
    public static void Check(
        YamlLoader loader,
        IReadOnlyList<FaqEntry> entries,
        IReadOnlyList<FormDefinition> forms,
        StatuteBook statutes,
        IReadOnlyDictionary<string, Source> sources,
        Wording wording)
    {
        foreach (var twin in entries.GroupBy(entry => entry.Id).SelectMany(group => group.Skip(1)))
            loader.Report(twin.Location, $"问答“{twin.Id}”已经有了，id 不能重复");
        var owners = new Dictionary<string, string>();
        foreach (var entry in entries)
        {
            LinearPattern.Check(loader, entry.Location, entry.Patterns);
            if (entry.Flow is { } flow && forms.All(form => form.Id != flow))
                loader.Report(entry.Location, $"问答“{entry.Id}”的 flow“{flow}”没有写在 forms 里");
            if (entry.Statutes.Count + entry.Sources.Count == 0)
                loader.Report(entry.Location, $"问答“{entry.Id}”没有写依据（statutes 或 sources）");
            foreach (var key in entry.Sources.Where(key => !sources.ContainsKey(key)))
                loader.Report(entry.Location, $"问答“{entry.Id}”的依据“{key}”没有写在 sources.yml 里");
            if (entry.ValidFrom > entry.ValidUntil)
                loader.Report(entry.Location, $"问答“{entry.Id}”的 valid_from 晚于 valid_until");
            if (entry.ReviewBy <= entry.ReviewedOn)
                loader.Report(entry.Location, $"问答“{entry.Id}”的 review_by 要晚于 reviewed_on");
            foreach (var key in entry.Statutes.Where(key => statutes.Find(key) is null))
                loader.Report(entry.Location, $"问答“{entry.Id}”的依据“{key}”没有写在 statutes 里");
            foreach (var text in entry.Variants.Prepend(entry.Question))
            {
                if (!owners.TryAdd(wording.Bare(text), entry.Id))
                    loader.Report(entry.Location, $"问法“{text}”在“{owners[wording.Bare(text)]}”里已经有了");
            }
        }
    }
}
