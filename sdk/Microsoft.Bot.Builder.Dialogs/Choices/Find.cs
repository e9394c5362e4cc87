namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Looks for choices in an utterance by their words.</summary>
public static class Find
{
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<string> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        return FindChoices(utterance, choices.Select(choice => new Choice(choice)).ToList(), options);
    }

    /// <summary>Each choice at most once, by value, title or synonym, in the order of the utterance.</summary>
    public static List<ModelResult<FoundChoice>> FindChoices(
        string utterance, IList<Choice> choices, FindChoicesOptions options = null)
    {
        ArgumentNullException.ThrowIfNull(choices);
        var names = choices.SelectMany((choice, index) => Names(choice, options ?? new FindChoicesOptions())
            .Select(name => new SortedValue { Value = name, Index = index })).ToList();
        return FindValues(utterance, names, options).ConvertAll(found => new ModelResult<FoundChoice>
        {
            Start = found.Start,
            End = found.End,
            TypeName = "choice",
            Text = found.Text,
            Resolution = new FoundChoice
            {
                Value = choices[found.Resolution.Index].Value,
                Index = found.Resolution.Index,
                Score = found.Resolution.Score,
                Synonym = found.Resolution.Value,
            },
        });
    }

    /// <summary>
    /// The value that equals the utterance, else all that are in it, each index once; sorts <paramref name="values"/>.
    /// </summary>
    public static List<ModelResult<FoundValue>> FindValues(
        string utterance, List<SortedValue> values, FindValuesOptions options = null)
    {
        var same = values.Find(value => value.Value.Equals(utterance, StringComparison.OrdinalIgnoreCase));
        if (same != null) return [Found(utterance, same, 0, utterance.Length - 1, 1)];

        // the longest first, so that it wins over a part of it
        values.Sort((a, b) => b.Value.Length - a.Value.Length);
        options ??= new FindValuesOptions();
        var tokenizer = options.Tokenizer ?? Tokenizer.DefaultTokenizer;
        var tokens = tokenizer(utterance, options.Locale);
        var matches = values
            .SelectMany(value => Matches(tokens, value, tokenizer(value.Value.Trim(), options.Locale), options))
            .ToList();
        matches.Sort((a, b) => b.Resolution.Score.CompareTo(a.Resolution.Score));
        var results = WithoutOverlaps(matches);
        foreach (var result in results)
        {
            result.Start = tokens[result.Start].Start;
            result.End = tokens[result.End].End;
            result.Text = utterance.Substring(result.Start, result.End - result.Start + 1);
        }

        results.Sort((a, b) => a.Start - b.Start);
        return results;
    }

    private static IEnumerable<string> Names(Choice choice, FindChoicesOptions options)
    {
        if (!options.NoValue) yield return choice.Value;
        if (!options.NoAction && choice.Action?.Title != null) yield return choice.Action.Title;
        foreach (var synonym in choice.Synonyms ?? []) yield return synonym;
    }

    // start and end of these are numbers of tokens
    private static IEnumerable<ModelResult<FoundValue>> Matches(
        List<Token> tokens, SortedValue value, List<Token> wanted, FindValuesOptions options)
    {
        var from = 0;
        while (from < tokens.Count && Match(tokens, value, wanted, options, from) is { } match)
        {
            yield return match;
            from = match.End + 1;
        }
    }

    private static ModelResult<FoundValue> Match(
        List<Token> tokens, SortedValue value, List<Token> wanted, FindValuesOptions options, int from)
    {
        var (matched, skipped, start, end) = (0, 0, -1, -1);
        foreach (var token in wanted)
        {
            var position = tokens.FindIndex(from, other => other.Normalized == token.Normalized);
            var distance = matched > 0 ? position - from : 0;
            if (position < 0 || distance > (options.MaxTokenDistance ?? 2)) continue;
            matched++;
            skipped += distance;
            from = position + 1;
            if (start < 0) start = position;
            end = position;
        }

        if (matched == 0 || (matched < wanted.Count && !options.AllowPartialMatches)) return null;
        var whole = matched == wanted.Count ? 1 : 0; // a partial match is found, but scores nothing
        return Found(null, value, start, end, whole * ((float)matched / (matched + skipped)));
    }

    private static List<ModelResult<FoundValue>> WithoutOverlaps(List<ModelResult<FoundValue>> matches)
    {
        var indexes = new HashSet<int>();
        var used = new HashSet<int>();
        return matches.FindAll(match =>
        {
            var tokens = Enumerable.Range(match.Start, match.End - match.Start + 1);
            if (indexes.Contains(match.Resolution.Index) || tokens.Any(used.Contains)) return false;
            used.UnionWith(tokens);
            return indexes.Add(match.Resolution.Index);
        });
    }

    private static ModelResult<FoundValue> Found(string text, SortedValue value, int start, int end, float score) =>
        new()
        {
            Text = text,
            Start = start,
            End = end,
            TypeName = "value",
            Resolution = new FoundValue { Value = value.Value, Index = value.Index, Score = score },
        };
}
