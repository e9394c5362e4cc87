namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Whether an answer ends the prompt; may change the recognized value, and may reply itself.</summary>
public delegate Task<bool> PromptValidator<T>(
    PromptValidatorContext<T> promptContext, CancellationToken cancellationToken);
