using Microsoft.Bot.Builder.Dialogs.Choices;
using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>What a prompt is begun with; kept in its state.</summary>
public class PromptOptions
{
    /// <summary>The question, expecting input unless it says otherwise; null asks nothing.</summary>
    public Activity Prompt { get; set; }

    /// <summary>The question after an answer that was not valid; null repeats the first one.</summary>
    public Activity RetryPrompt { get; set; }

    /// <summary>The answers of a choice prompt.</summary>
    public IList<Choice> Choices { get; set; }

    /// <summary>How choices are shown; null leaves it to the prompt.</summary>
    public ListStyle? Style { get; set; }

    /// <summary>Anything that the validator needs.</summary>
    public object Validations { get; set; }

    /// <summary>Locale in which a confirm prompt reads the answer; null for that of the activity.</summary>
    public string RecognizeLanguage { get; set; }
}
