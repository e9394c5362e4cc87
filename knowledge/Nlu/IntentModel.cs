using UnionBot.Knowledge.Nlu.Learning;

namespace UnionBot.Knowledge.Nlu;

/// <summary>How likely each intent is, learned at start from its examples and lexicons.</summary>
/// <remarks>The programs are one class of the first model, a model of their own tells them apart: that keeps both small and fast.</remarks>
internal sealed class IntentModel
{
    /// <summary>Characters of a text that are weighed at once; a whole life told in one message is no single need.</summary>
    private const int LongestPart = 300;

    private readonly PatternSigns patterns;
    private readonly LexiconSigns words;
    private readonly List<IntentDefinition> classes = []; // a program stands for all of them
    private readonly List<IntentDefinition> programs = [];
    private readonly LinearModel model;
    private readonly LinearModel programModel;

    public IntentModel(IReadOnlyList<IntentDefinition> intents, IReadOnlyList<Lexicon> lexicons, Wording wording)
    {
        patterns = new PatternSigns(intents);
        words = new LexiconSigns(lexicons, wording);
        var examples = new List<LabelledExample>();
        var programExamples = new List<LabelledExample>();
        foreach (var intent in intents)
        {
            var vocabulary = lexicons.Where(lexicon => lexicon.Intent == intent.Id).SelectMany(lexicon => lexicon.Words).Select(wording.Bare).Distinct();
            var texts = intent.Requests.Concat(intent.Examples).Append(intent.Button ?? "").Select(wording.Bare).Where(text => text.Length > 0).ToList();
            var number = Number(classes, intent);
            examples.AddRange(texts.Select(text => new LabelledExample(text, number, Signs(text))));
            examples.AddRange(vocabulary.Select(word => new LabelledExample(word, number, IsWord: true)));
            if (intent.Program is null)
                continue;
            var program = programs.Count;
            programs.Add(intent);
            programExamples.AddRange(texts.Select(text => new LabelledExample(text, program)));
            programExamples.AddRange(vocabulary.Select(word => new LabelledExample(word, program, IsWord: true)));
        }

        model = LinearTrainer.Train(examples, classes.Count);
        programModel = LinearTrainer.Train(programExamples, programs.Count);
    }

    /// <summary>Every intent with its probability, together 1; all programs stand as one of them. Of a long text it is the mean of its parts.</summary>
    public IReadOnlyList<(IntentDefinition Intent, double Probability)> Score(string bare)
    {
        var parts = Math.Max(1, (bare.Length + LongestPart - 1) / LongestPart);
        Span<float> probabilities = stackalloc float[classes.Count];
        Span<float> sums = stackalloc float[classes.Count];
        sums.Clear();
        for (var part = 0; part < parts; part++)
        {
            var text = bare[(bare.Length * part / parts)..(bare.Length * (part + 1) / parts)];
            model.Score(text, Signs(text), probabilities);
            for (var number = 0; number < sums.Length; number++)
                sums[number] += probabilities[number] / parts;
        }

        var scored = new (IntentDefinition, double)[classes.Count];
        for (var number = 0; number < scored.Length; number++)
            scored[number] = (classes[number], sums[number]);
        return scored;
    }

    /// <summary>The program that a text about one of them most likely means.</summary>
    public IntentDefinition Program(string bare)
    {
        Span<float> probabilities = stackalloc float[programs.Count];
        programModel.Score(bare, [], probabilities);
        return programs[IndexOfMost(probabilities)];
    }

    private List<ulong> Signs(string bare)
    {
        var codes = new List<ulong>();
        patterns.Read(bare, codes);
        words.Read(bare, codes);
        return codes;
    }

    private static int Number(List<IntentDefinition> classes, IntentDefinition intent)
    {
        var known = intent.Service is IntentDefinition.Programs or "" ? classes.FindIndex(other => other.Service == intent.Service) : -1;
        if (known >= 0)
            return known;
        classes.Add(intent);
        return classes.Count - 1;
    }

    private static int IndexOfMost(ReadOnlySpan<float> values)
    {
        var most = 0;
        for (var at = 1; at < values.Length; at++)
            most = values[at] > values[most] ? at : most;
        return most;
    }
}
