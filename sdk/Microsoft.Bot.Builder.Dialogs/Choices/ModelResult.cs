namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A part of an utterance and what it was recognized as.</summary>
public class ModelResult<T>
{
    public string Text { get; set; }

    /// <summary>Position of the first character.</summary>
    public int Start { get; set; }

    /// <summary>Position of the last character.</summary>
    public int End { get; set; }

    /// <summary>Kind of the resolution, as "choice" or "value".</summary>
    public string TypeName { get; set; }

    public T Resolution { get; set; }
}
