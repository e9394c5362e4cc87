using Microsoft.Bot.Schema;

namespace Microsoft.Bot.Builder;

/// <summary>Null checks that throw <see cref="ArgumentNullException"/>, named after what a bot passes around.</summary>
#pragma warning disable CA1052 // the published class is neither static nor sealed
public class BotAssert
#pragma warning restore CA1052
{
    public static void ActivityNotNull(IActivity activity) => ArgumentNullException.ThrowIfNull(activity);

    public static void ContextNotNull(ITurnContext turnContext) => ArgumentNullException.ThrowIfNull(turnContext);

    public static void ConversationReferenceNotNull(ConversationReference reference) =>
        ArgumentNullException.ThrowIfNull(reference);

    /// <summary>Checks the list only; activities in it may be null.</summary>
    public static void ActivityListNotNull(IEnumerable<Activity> activities) =>
        ArgumentNullException.ThrowIfNull(activities);

    public static void MiddlewareNotNull(IMiddleware middleware) => ArgumentNullException.ThrowIfNull(middleware);

    /// <summary>Checks the list only; middleware in it may be null.</summary>
    public static void MiddlewareNotNull(IEnumerable<IMiddleware> middleware) =>
        ArgumentNullException.ThrowIfNull(middleware);
}
