namespace Microsoft.Recognizers.Text;

/// <summary>What the recognizers of all kinds share.</summary>
/// <typeparam name="TRecognizerOptions">The flags of the kind.</typeparam>
public abstract class Recognizer<TRecognizerOptions>
    where TRecognizerOptions : struct
{
    protected Recognizer(string targetCulture, TRecognizerOptions options, bool lazyInitialization)
    {
        TargetCulture = targetCulture;
        Options = options;
    }

    /// <summary>The culture read when a call names none; null for English.</summary>
    public string TargetCulture { get; private set; }

    /// <summary>The flags given to the constructor.</summary>
    public TRecognizerOptions Options { get; private set; }
}
