namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Something the active dialog, and its parents if it bubbles, may handle.</summary>
public class DialogEvent
{
    /// <summary>Whether it goes to the parents when the dialog does not handle it.</summary>
    public bool Bubble { get; set; }

    public string Name { get; set; }

    public object Value { get; set; }
}
