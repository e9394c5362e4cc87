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
        Wording wording,
        Places places)
    {
        foreach (var twin in entries.GroupBy(entry => entry.Id).SelectMany(group => group.Skip(1)))
            loader.Report(twin.Location, $"问答“{twin.Id}”已经有了，id 不能重复");
        var owners = new Dictionary<string, List<FaqEntry>>();
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
            foreach (var region in entry.Regions.Where(region => !places.Knows(region)))
                loader.Report(entry.Location, $"问答“{entry.Id}”的地区“{region}”不是省、自治区或直辖市的名称");
            foreach (var text in entry.Variants.Prepend(entry.Question))
                CheckWording(loader, entry, text, owners, wording);
        }
    }

    // the same question may have several answers, as long as no two can hold on the same day in the same region
    private static void CheckWording(
        YamlLoader loader, FaqEntry entry, string text, Dictionary<string, List<FaqEntry>> owners, Wording wording)
    {
        var bare = wording.Bare(text);
        if (!owners.TryGetValue(bare, out var others))
            owners[bare] = others = [];
        if (others.Find(other => !FaqValidity.AreApart(entry, other)) is { } same)
            loader.Report(entry.Location, $"问法“{text}”在“{same.Id}”里已经有了");
        others.Add(entry);
    }
}
