using UnionBot.Knowledge.Faq;
using UnionBot.Knowledge.Forms;
using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu;

/// <summary>Cross-checks of the intents: ids, flows, patterns, and examples that stand under two intents.</summary>
internal static class IntentCheck
{
    public static void Check(
        YamlLoader loader,
        IReadOnlyList<IntentDefinition> intents,
        IReadOnlyList<Lexicon> lexicons,
        IReadOnlyList<FormDefinition> forms,
        IReadOnlyList<FaqEntry> faq,
        Wording wording)
    {
        foreach (var lexicon in lexicons.Where(lexicon => intents.All(intent => intent.Id != lexicon.Intent)))
            loader.Report(lexicon.Location, $"词表的意图“{lexicon.Intent}”没有写在 intents 里");
        foreach (var entry in faq.Where(entry => entry.Program is { } program && intents.All(intent => intent.Program != program)))
            loader.Report(entry.Location, $"问答“{entry.Id}”的 program“{entry.Program}”没有写在 intents 里");
        foreach (var twin in intents.GroupBy(intent => intent.Id).SelectMany(group => group.Skip(1)))
            loader.Report(twin.Location, $"意图“{twin.Id}”已经有了，id 不能重复");
        foreach (var intent in intents.Where(intent => intent.Flow is { } flow && forms.All(form => form.Id != flow)))
            loader.Report(intent.Location, $"意图“{intent.Id}”的 flow“{intent.Flow}”没有写在 forms 里");
        var owners = new Dictionary<string, string>();
        foreach (var intent in intents)
        {
            LinearPattern.Check(loader, intent.Location, [.. intent.Sure, .. intent.Likely, .. intent.Hint, .. intent.Against]);
            foreach (var text in intent.Requests.Concat(intent.Examples))
            {
                if (!owners.TryAdd(wording.Bare(text), intent.Id))
                    loader.Report(intent.Location, $"例句“{text}”在“{owners[wording.Bare(text)]}”里已经有了");
            }
        }
    }
}
