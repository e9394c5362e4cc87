namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>A word of a text.</summary>
public class Token
{
    /// <summary>Position of the first character.</summary>
    public int Start { get; set; }

    /// <summary>Position of the last character.</summary>
    public int End { get; set; }

    public string Text { get; set; }

    /// <summary>The form that is compared.</summary>
    public string Normalized { get; set; }
}
