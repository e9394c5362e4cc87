using System.Text.RegularExpressions;
using UnionBot.Knowledge.Nlu;

namespace UnionBot.Knowledge.Faq;

/// <summary>Finds the approved answer to a question; immutable, safe for many threads.</summary>
public sealed partial class FaqIndex
{
    /// <summary>Score from which an article is taken to answer the question; below it none is given.</summary>
    public const double Sure = 0.5;

    /// <summary>Score from which an article may have been meant, and is offered.</summary>
    public const double Thinkable = 0.2;

    /// <summary>Longest question in characters; a longer text is a story, and none is answered out of it.</summary>
    public const int LongestText = 200;

    /// <summary>A statement is answered only in the very words of a wording or pattern: "仲裁了" asks nothing.</summary>
    private const double StatementFactor = 0.45;

    /// <summary>A pattern that staff wrote outranks likeness.</summary>
    private const double PatternScore = 0.94;

    /// <summary>Where several patterns match, the likelier article wins by up to this.</summary>
    private const double PatternMargin = 0.05;

    /// <summary>Characters beside a pattern's match that do not make it a different question ("我想问一下").</summary>
    private const int Aside = 10;

    /// <summary>Articles looked at more closely: by their patterns, for the one that holds, and for those related.</summary>
    private const int Ranked = 12;

    private const int MostRelated = 2;

    /// <summary>Scores this close may be the same question, asked of several regions.</summary>
    private const double Near = 0.15;

    private readonly FaqWording wording;
    private readonly Places places;
    private readonly string reviewDue;
    private readonly FaqRanking ranking;
    private readonly ILookup<string, FaqEntry> byWording;
    private readonly IReadOnlyList<LinearPattern?> patterns;

    /// <param name="entries">The articles, with their sources at the end.</param>
    /// <param name="wording">Brings texts to their usual words.</param>
    /// <param name="places">Regions that texts name.</param>
    /// <param name="reviewDue">Line under an answer that staff should have read again.</param>
    internal FaqIndex(IReadOnlyList<FaqEntry> entries, FaqWording wording, Places places, string reviewDue)
    {
        (Entries, this.wording, this.places, this.reviewDue) = (entries, wording, places, reviewDue);
        var phrases = entries.Select(entry => entry.Variants.Prepend(entry.Question).Select(wording.Usual).ToList()).ToList();
        byWording = entries.SelectMany(entry => entry.Variants.Prepend(entry.Question).Select(text => (Text: wording.Bare(text), Entry: entry)))
            .ToLookup(pair => pair.Text, pair => pair.Entry);
        ranking = new FaqRanking([.. entries.Select(entry => entry.Service)], phrases, [.. entries.Select(entry => wording.Usual(entry.Answer))]);
        patterns = [.. entries.Select(entry => entry.Patterns.Count > 0 ? new LinearPattern(entry.Patterns) : null)];
    }

    /// <summary>All answers, in the order of the files.</summary>
    public IReadOnlyList<FaqEntry> Entries { get; }

    /// <summary>The article with this id; null when there is none.</summary>
    public FaqEntry? Find(string id) => Entries.FirstOrDefault(entry => entry.Id == id);

    /// <summary>Whether the text asks something rather than tells it.</summary>
    public bool IsQuestion(string text) => text.Length <= LongestText && Asks(wording.Bare(text), text);

    /// <summary>What two wordings of the same words share, whatever their punctuation, spelling and politeness; empty when nothing is said.</summary>
    public string KeyOf(string text) => wording.Usual(text);

    /// <summary>The articles most like the text, whether they hold or not, best first; for staff.</summary>
    public IReadOnlyList<FaqMatch> Nearest(string text, int most) => [.. Rank(text, Recognition.Nothing).Take(most)];

    /// <summary>What a program is, in general: the first article about it that holds; no match when none is about it.</summary>
    /// <param name="program">As <see cref="FaqEntry.Program"/>.</param>
    /// <param name="today">In China.</param>
    /// <param name="region">The union's; null means the whole country.</param>
    public FaqAnswer OfProgram(string program, DateOnly today, string? region)
    {
        var about = Entries.Where(entry => entry.Program == program).Select(entry => new FaqMatch(entry, 1)).ToList();
        return about.Count == 0 ? FaqAnswer.Nothing : Answer(about.Find(match => Holds(match, today, Regions(region))), about, [], today);
    }

    /// <summary>The answer to the text as a whole.</summary>
    /// <param name="text">A question of at most <see cref="LongestText"/> characters; a longer text has no match.</param>
    /// <param name="today">In China.</param>
    /// <param name="region">The union's, used when the text names none; null means that it serves the whole country.</param>
    /// <param name="need">What the text was recognised as: none of the union's business must be more alike, the article's own service less.</param>
    public FaqAnswer Search(string text, DateOnly today, string? region, Recognition need)
    {
        var found = Rank(text, need);
        if (found.Count == 0)
            return FaqAnswer.Nothing;
        var named = places.NamedIn(text);
        var regions = named.Count > 0 ? named : Regions(region);
        var related = found.Where(match => match.Score >= Thinkable && Holds(match, today, regions)).ToList();
        if (found[0].Score < Sure)
            return new FaqAnswer(FaqOutcome.NoMatch, null, found[0], [.. related.Take(MostRelated).Select(match => match.Entry)]);
        return Answer(InForce(found, today, regions), found, related, today);
    }

    private static IReadOnlyList<string> Regions(string? region) => region is null ? [] : [region];

    private static bool Holds(FaqMatch match, DateOnly today, IReadOnlyList<string> regions) =>
        FaqValidity.HoldsOn(match.Entry, today) && FaqValidity.IsFor(match.Entry, regions);

    private FaqAnswer Answer(FaqMatch? match, List<FaqMatch> found, List<FaqMatch> related, DateOnly today)
    {
        if (match is null)
            return new FaqAnswer(FaqOutcome.Unavailable, null, found[0], []);
        var text = FaqValidity.IsOverdue(match.Entry, today) ? $"{match.Entry.Answer}\n{reviewDue}" : match.Entry.Answer;
        var others = related.Where(other => other.Entry != match.Entry).Take(MostRelated).Select(other => other.Entry);
        return new FaqAnswer(FaqOutcome.Grounded, text, match, [.. others]);
    }

    // the best, or where that is another region's or out of date, the same question as it is answered here and now
    private static FaqMatch? InForce(List<FaqMatch> found, DateOnly today, IReadOnlyList<string> regions)
    {
        var best = found[0];
        if (Holds(best, today, regions))
            return best;
        var onlyElsewhere = FaqValidity.HoldsOn(best.Entry, today);
        return found.Find(match => match.Score >= Sure && Holds(match, today, regions)
            && ((onlyElsewhere && best.Score - match.Score <= Near) || SharesWording(match.Entry, best.Entry)));
    }

    private static bool SharesWording(FaqEntry one, FaqEntry other) =>
        one.Variants.Prepend(one.Question).Intersect(other.Variants.Prepend(other.Question)).Any();

    private List<FaqMatch> Rank(string text, Recognition need)
    {
        var bare = wording.Bare(text);
        var usual = wording.Usual(text);
        if (usual.Length == 0 || text.Length > LongestText)
            return [];
        var factor = Asks(bare, text) ? 1 : StatementFactor;
        var found = new List<FaqMatch>(Ranked);
        foreach (var (number, score) in ranking.Best(usual, Ranked, need))
        {
            var likely = Math.Max(score * PatternScore * factor, ByPattern(number, bare, score));
            found.Add(new FaqMatch(Entries[number], byWording[bare].Contains(Entries[number]) ? 1 : likely));
        }

        found.AddRange(byWording[bare].Where(entry => found.TrueForAll(match => match.Entry != entry)).Select(entry => new FaqMatch(entry, 1)));
        return [.. found.OrderByDescending(match => match.Score)];
    }

    private double ByPattern(int entry, string bare, double score) => patterns[entry]?.LongestMatch(bare) is > 0 and var length
        ? PatternScore + (PatternMargin * score) - (0.03 * Math.Max(0, bare.Length - length - Aside))
        : 0;

    private static bool Asks(string bare, string text) =>
        QuestionWord().IsMatch(bare) || text.AsSpan().TrimEnd().EndsWith(['？']) || text.AsSpan().TrimEnd().EndsWith(['?']);

    [GeneratedRegex("吗|嘛$|么$|不$|没$|怎么|怎样|咋|如何|多少|多久|几|谁|哪|什么|啥|是不是|能不能|要不要|会不会|算不算|可以|行不行|有没有|合法")]
    private static partial Regex QuestionWord();
}
