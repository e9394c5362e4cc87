using System.Text;
using UnionBot.Knowledge.Nlu.Entities;

namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>Takes personal data out of a text, so that it can be counted, listed or sent to a service; a case keeps the original.</summary>
/// <remarks>Rather too much than too little: a number of an identity's shape goes although its check digit is wrong.</remarks>
public static class Redactor
{
    /// <summary>The text with marks such as [电话] for what identifies a person; the rest as it was. Linear in the length of the text.</summary>
    public static string Redact(string text)
    {
        var plain = SpokenText.Normalise(text).ToCharArray();
        var found = new List<PersonalSpan>();
        // what is found is blanked out, so that a phone inside an account name is taken once, and the next finder sees no half
        foreach (var find in (Func<string, IEnumerable<PersonalSpan>>[])[PersonalNumbers.Find, PersonalNames.Find, PersonalPlaces.Find])
        {
            foreach (var span in find(new string(plain)))
            {
                found.Add(span);
                Array.Fill(plain, PersonalSpan.Blank, span.Start, span.Length);
            }
        }
        return found.Count == 0 ? text : Write(text, [.. found.OrderBy(span => span.Start)]);
    }

    private static string Write(string text, List<PersonalSpan> spans)
    {
        var written = new StringBuilder(text.Length);
        var at = 0;
        foreach (var span in spans)
        {
            written.Append(text, at, span.Start - at).Append(span.Mark);
            at = span.Start + span.Length;
        }
        return written.Append(text, at, text.Length - at).ToString();
    }
}
