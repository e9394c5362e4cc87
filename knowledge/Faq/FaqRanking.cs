using UnionBot.Knowledge.Nlu;

namespace UnionBot.Knowledge.Faq;

/// <summary>How likely each article answers a question: likeness of the words, weighed with what the text was recognised as.</summary>
/// <remarks>A model that learned to tell the articles apart answered three questions more of a hundred, for 270 MB and seconds at start.</remarks>
internal sealed class FaqRanking
{
    /// <summary>Sum at which an answer is as likely right as wrong, counted on texts of workers and on everyday texts.</summary>
    private const float Even = 0.15f;

    /// <summary>How much more it takes where the recogniser holds the text for none of the union's business.</summary>
    private const float OffTopic = 0.15f;

    /// <summary>How much less it takes where the recogniser holds it for the article's own service.</summary>
    private const float SameService = 0.08f;

    /// <summary>How much more it takes where a text is so long that it tells more than it asks.</summary>
    private const float Story = 0.15f;

    /// <summary>Longest question in characters, brought to its usual words.</summary>
    private const int LongestQuestion = 45;

    /// <summary>How steeply the probability rises with the sum.</summary>
    private const float Steepness = 20;

    private readonly FaqVectors vectors;
    private readonly string[] serviceNames;
    private readonly int[] services; // of each article the number of its service
    private readonly int count;

    /// <param name="services">Of each article the service it belongs to.</param>
    /// <param name="wordings">Of each article its wordings, brought to their usual words; none empty.</param>
    /// <param name="answers">Of each article its answer, likewise.</param>
    public FaqRanking(IReadOnlyList<string> services, IReadOnlyList<IReadOnlyList<string>> wordings, IReadOnlyList<string> answers)
    {
        count = wordings.Count;
        serviceNames = [.. services.Distinct()];
        this.services = [.. services.Select(service => Array.IndexOf(serviceNames, service))];
        vectors = new FaqVectors(wordings, answers);
    }

    /// <summary>The likeliest articles by number, best first, at most <paramref name="most"/>.</summary>
    /// <param name="text">Brought to its usual words; not empty.</param>
    /// <param name="most">How many.</param>
    /// <param name="need">What the text was recognised as.</param>
    public IReadOnlyList<(int Entry, double Score)> Best(string text, int most, Recognition need)
    {
        Span<float> sums = stackalloc float[count];
        vectors.Score(text, sums);
        var against = Even + (need.IsOutOfScope ? OffTopic : 0) + (text.Length > LongestQuestion ? Story : 0);
        var service = Array.IndexOf(serviceNames, need.Intent?.Service);
        for (var entry = 0; entry < count; entry++)
            sums[entry] -= against - (services[entry] == service ? SameService : 0);

        return [.. Likeliest(sums, most).Select(best => (best.Entry, 1 / (1 + Math.Exp(-Steepness * best.Sum))))];
    }

    private static List<(int Entry, float Sum)> Likeliest(ReadOnlySpan<float> sums, int most)
    {
        var best = new List<(int Entry, float Sum)>(most + 1);
        for (var entry = 0; entry < sums.Length; entry++)
        {
            if (best.Count == most && sums[entry] <= best[^1].Sum)
                continue;
            var at = best.Count;
            while (at > 0 && best[at - 1].Sum < sums[entry])
                at--;
            best.Insert(at, (entry, sums[entry]));
            if (best.Count > most)
                best.RemoveAt(most);
        }

        return best;
    }
}
