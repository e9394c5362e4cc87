namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt made of an answer.</summary>
public class PromptRecognizerResult<T>
{
    public PromptRecognizerResult()
    {
        Succeeded = false;
    }

    public bool Succeeded { get; set; }

    /// <summary>The default of the type unless it succeeded.</summary>
    public T Value { get; set; }

    /// <summary>Whether a dialog above may take the answer for itself.</summary>
    public bool AllowInterruption { get; set; }
}
