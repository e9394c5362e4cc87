using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Sees a deletion on its way out; without <paramref name="next"/> nothing is deleted.</summary>
public delegate Task DeleteActivityHandler(ITurnContext turnContext, ConversationReference reference, Func<Task> next);
