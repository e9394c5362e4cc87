namespace UnionBot.Knowledge.Nlu.Learning;

/// <summary>A text and its class.</summary>
/// <param name="Text">Text as <see cref="Wording.Bare"/> makes it; not empty.</param>
/// <param name="Class">Number of the class, from 0.</param>
/// <param name="Signs">Codes of patterns found in the text, from <see cref="NGrams.FirstSign"/>; null when none are used.</param>
/// <param name="IsWord">A word of a lexicon rather than an utterance.</param>
internal sealed record LabelledExample(string Text, int Class, IReadOnlyList<ulong>? Signs = null, bool IsWord = false);
