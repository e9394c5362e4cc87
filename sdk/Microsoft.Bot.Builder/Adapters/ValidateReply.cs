using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder.Adapters;

/// <summary>Compares what the bot answered with what was expected, and throws where they differ.</summary>
public delegate void ValidateReply(IActivity expected, IActivity actual);
