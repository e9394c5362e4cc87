namespace Microsoft.Bot.Builder;

/// <summary>The end of an adapter's pipeline, usually a bot's turn method.</summary>
public delegate Task BotCallbackHandler(ITurnContext turnContext, CancellationToken cancellationToken);
