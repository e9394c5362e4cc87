using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>Asks for files; any message with one or more of them is an answer.</summary>
public class AttachmentPrompt(string dialogId, PromptValidator<IList<Attachment>> validator = null)
    : Prompt<IList<Attachment>>(dialogId, validator)
{
    protected override Task OnPromptAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        bool isRetry,
        CancellationToken cancellationToken = default) =>
        PromptState.SendAsync(turnContext, options, isRetry, cancellationToken);

    protected override Task<PromptRecognizerResult<IList<Attachment>>> OnRecognizeAsync(
        ITurnContext turnContext,
        IDictionary<string, object> state,
        PromptOptions options,
        CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(turnContext);
        var result = new PromptRecognizerResult<IList<Attachment>>();
        if (turnContext.Activity.Type == ActivityTypes.Message && turnContext.Activity.Attachments?.Count > 0)
        {
            result.Succeeded = true;
            result.Value = turnContext.Activity.Attachments;
        }

        return Task.FromResult(result);
    }
}
