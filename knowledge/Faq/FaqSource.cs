using UnionBot.Knowledge.Replies;
using UnionBot.Knowledge.Sources;
using UnionBot.Knowledge.Statutes;

namespace UnionBot.Knowledge.Faq;

/// <summary>Ends an answer with what it rests on, so that no answer is shown without its source.</summary>
internal static class FaqSource
{
    public static FaqEntry Append(
        FaqEntry entry, StatuteBook statutes, IReadOnlyDictionary<string, Source> sources, ReplyBook replies)
    {
        var citations = entry.Statutes.Select(statutes.Find).OfType<StatuteRef>()
            .Select(statute => statute.Citation(replies, "faq.citation"))
            .Concat(entry.Sources.Select(key => replies.Text("faq.citation-source", new { title = sources[key].Title })));
        var lines = new List<string> { entry.Answer.Trim(), replies.Text("faq.source", new { citations = string.Join('、', citations) }) };
        if (entry.Status == FactStatus.Confirm)
            lines.Add(replies.Text("faq.unconfirmed"));
        return entry with { Answer = string.Join('\n', lines) };
    }
}
