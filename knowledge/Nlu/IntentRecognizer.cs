namespace UnionBot.Knowledge.Nlu;

/// <summary>Tells what a worker wants, from the examples, words and patterns of <c>data/intents</c> and <c>data/lexicons</c>; immutable, safe for many threads.</summary>
public sealed class IntentRecognizer
{
    /// <summary>Probability from which a need is acted on; below it the recognition names no intent.</summary>
    public const double Likely = 0.45;

    /// <summary>The same for a program: they are many, and each is rarely meant.</summary>
    private const double LikelyProgram = 0.6;

    /// <summary>Confidence from which a need may interrupt a running form: only what was asked for outright.</summary>
    public const double Outright = 0.8;

    /// <summary>A need is told within the first lines; what stands behind is not searched.</summary>
    private const int LongestText = 1000;

    private const double SameAsRequest = 0.95;
    private const double AskedOutright = 0.9;

    /// <summary>Asked for outright, yet something speaks against it: worth acting on, not worth interrupting a form.</summary>
    private const double Doubtful = 0.62;

    /// <summary>Most that a need can reach without being asked for outright.</summary>
    private const double MostUnasked = 0.79;

    /// <summary>Makes a probability what it says: of a hundred recognitions at 0.8 about eighty are right.</summary>
    private const double Sharpness = 2;

    /// <summary>In a longer text the words of a request may be told in passing.</summary>
    private const int LongestRequest = 40;

    private const double SomeChance = 0.1;
    private const int MostAlternatives = 3;

    /// <summary>In a longer text the clauses are a story, not needs told one after the other.</summary>
    private const int LongestTwoNeeds = 50;

    private static readonly char[] ClauseMarks = ['，', ',', '。', '；', ';', '！', '!', '？', '?', '\n', ' '];

    private readonly Wording wording;
    private readonly IReadOnlyList<OutrightPatterns> outright;
    private readonly Dictionary<string, IntentDefinition> requests = [];
    private readonly Dictionary<string, IntentDefinition> examples = [];
    private readonly IntentModel model;

    internal IntentRecognizer(IReadOnlyList<IntentDefinition> intents, IReadOnlyList<Lexicon> lexicons, Wording wording)
    {
        this.wording = wording;
        outright = [.. intents.Where(intent => intent.Sure.Count > 0).Select(intent => new OutrightPatterns(intent))];
        foreach (var intent in intents)
        {
            foreach (var request in intent.Button is { } button ? intent.Requests.Append(button) : intent.Requests)
                requests.TryAdd(wording.Bare(request), intent);
            foreach (var example in intent.Examples)
                examples.TryAdd(wording.Bare(example), intent);
        }

        model = new IntentModel(intents, lexicons, wording);
    }

    /// <summary>The most likely need; the text may be empty; of a very long one the beginning counts.</summary>
    public Recognition Recognize(string text)
    {
        var searched = text.Length > LongestText ? text[..LongestText] : text;
        var bare = wording.Bare(searched);
        if (bare.Length == 0)
            return Recognition.Nothing;
        if (requests.TryGetValue(bare, out var request))
            return new Recognition(request, SameAsRequest, []);
        var services = Services(bare);
        if (AskedFor(bare, services) is var (asked, confidence))
            return new Recognition(asked, confidence, Alternatives(services, asked, searched));
        if (examples.TryGetValue(bare, out var example)) // what staff wrote down is understood, whatever the model makes of it
            return new Recognition(example, MostUnasked, Alternatives(services, example, searched));
        var best = services[0];
        var enough = best.Intent.Program is null ? Likely : LikelyProgram;
        var taken = best.Confidence >= enough && best.Intent.Service.Length > 0 ? best.Intent : null;
        return new Recognition(taken, Math.Min(MostUnasked, best.Confidence), Alternatives(services, taken, searched));
    }

    // of each service its likeliest intent, and the chance of the service as a whole, the likeliest first
    private List<ServiceChance> Services(string bare)
    {
        var services = model.Score(bare).GroupBy(scored => scored.Intent.Service)
            .Select(group => (group.MaxBy(scored => scored.Probability).Intent, Raw: group.Sum(scored => scored.Probability)))
            .OrderByDescending(scored => scored.Raw).ToList();
        var all = services.Sum(scored => Math.Pow(scored.Raw, Sharpness));
        return services.ConvertAll(scored => new ServiceChance(
            scored.Intent.Program is not null && scored.Raw >= SomeChance ? model.Program(bare) : scored.Intent,
            scored.Raw,
            Math.Pow(scored.Raw, Sharpness) / all));
    }

    private (IntentDefinition Intent, double Confidence)? AskedFor(string bare, List<ServiceChance> services)
    {
        var asked = outright.Where(patterns => patterns.Match(bare)).Select(patterns => (patterns, Chance: Chance(services, patterns.Intent)))
            .OrderByDescending(found => found.Chance).FirstOrDefault();
        if (asked.patterns is null || (bare.Length > LongestRequest && asked.Chance < SomeChance))
            return null;
        return (asked.patterns.Intent, asked.patterns.SpeaksAgainst(bare) ? Doubtful : AskedOutright);
    }

    private static double Chance(List<ServiceChance> services, IntentDefinition intent) =>
        services.Find(chance => chance.Intent.Service == intent.Service)?.Raw ?? 0;

    // other services with some chance, and what a clause by itself asks for: 老板欠我工资，我天天睡不着
    private List<IntentDefinition> Alternatives(List<ServiceChance> services, IntentDefinition? taken, string text)
    {
        var clauses = text.Length > LongestTwoNeeds ? [] : text.Split(ClauseMarks, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
        var told = clauses.Length < 2
            ? []
            : clauses.Select(clause => Services(wording.Bare(clause))[0]).Where(chance => chance.Confidence >= Likely);
        return
        [
            .. told.Concat(services.Where(chance => chance.Raw >= SomeChance)).Select(chance => chance.Intent)
                .Where(intent => intent.IsNeed && intent.Service != taken?.Service).DistinctBy(intent => intent.Service).Take(MostAlternatives),
        ];
    }

    /// <summary>How likely one service is.</summary>
    /// <param name="Intent">Its likeliest intent.</param>
    /// <param name="Raw">Probability by the model, which is too modest.</param>
    /// <param name="Confidence">Probability as counted on texts.</param>
    private sealed record ServiceChance(IntentDefinition Intent, double Raw, double Confidence);
}
