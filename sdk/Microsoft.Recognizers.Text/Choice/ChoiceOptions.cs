namespace Microsoft.Recognizers.Text.Choice;

/// <summary>There are none yet.</summary>
[Flags]
public enum ChoiceOptions
{
    None = 0,
}
