namespace Microsoft.Bot.Builder;

/// <summary>The rest of the pipeline; a middleware that does not call it ends the turn.</summary>
public delegate Task NextDelegate(CancellationToken cancellationToken);
