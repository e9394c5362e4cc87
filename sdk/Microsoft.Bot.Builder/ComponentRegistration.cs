using System.Collections.Concurrent;

namespace Microsoft.Bot.Builder;

/// <summary>Components of the process, one of a type, that other parts ask for what they provide.</summary>
[Obsolete("Use `BotComponent` instead.")]
public class ComponentRegistration
{
    private static readonly ConcurrentDictionary<Type, ComponentRegistration> ByType = new();

    public static IEnumerable<object> Components => ByType.Values;

    /// <summary>Adds a component; one of the same type is replaced.</summary>
    public static void Add(ComponentRegistration componentRegistration) =>
        ByType[componentRegistration.GetType()] = componentRegistration;
}
