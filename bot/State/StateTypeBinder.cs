using System.Collections.Concurrent;
using Microsoft.Bot.Builder.Dialogs;
using Microsoft.Bot.Schema;
using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace UnionBot.Bot.State;

/// <summary>
/// The types that stored state may name: values of the SDK's dialog stack, plain collections of them, and the store items
/// given. Everything else is written without a type name and refused when read, so that no stored text can choose a class.
/// Names carry no assembly: a state survives the switch between the stand-ins and the published packages.
/// </summary>
public sealed class StateTypeBinder : ISerializationBinder
{
    private static readonly Type[] Values =
    [
        typeof(object), typeof(string), typeof(bool), typeof(int), typeof(long), typeof(double), typeof(decimal),
        typeof(DateTime), typeof(DateTimeOffset), typeof(DateOnly), typeof(Guid),
    ];

    private readonly Dictionary<string, Type> allowed = [];

    public StateTypeBinder(params IEnumerable<Type> storeItems)
    {
        foreach (var type in storeItems)
            allowed[type.ToString()] = type;
        foreach (var type in DialogTypes())
            allowed[type.ToString()] = type;
        foreach (var element in Values.Concat(DialogTypes()))
            foreach (var collection in CollectionsOf(element))
                allowed[collection.ToString()] = collection;
    }

    public void BindToName(Type serializedType, out string? assemblyName, out string? typeName)
    {
        var name = serializedType.ToString();
        assemblyName = null;
        typeName = allowed.ContainsKey(name) ? name : "";
    }

    public Type BindToType(string? assemblyName, string typeName) =>
        allowed.TryGetValue(typeName, out var type)
            ? type
            : throw new JsonSerializationException("Stored state names a type that is not on the allow-list.");

    private static IEnumerable<Type> DialogTypes() =>
        new[] { typeof(Activity).Assembly, typeof(DialogState).Assembly }
            .Distinct()
            .SelectMany(assembly => assembly.GetExportedTypes())
            .Where(type => type is { IsClass: true, IsAbstract: false, ContainsGenericParameters: false }
                && type.Namespace is "Microsoft.Bot.Schema" or "Microsoft.Bot.Builder.Dialogs" or "Microsoft.Bot.Builder.Dialogs.Choices"
                && !typeof(Dialog).IsAssignableFrom(type)
                && !typeof(Exception).IsAssignableFrom(type)
                && !typeof(Delegate).IsAssignableFrom(type));

    private static IEnumerable<Type> CollectionsOf(Type element) =>
    [
        element.MakeArrayType(),
        typeof(List<>).MakeGenericType(element),
        typeof(Dictionary<,>).MakeGenericType(typeof(string), element),
        typeof(ConcurrentDictionary<,>).MakeGenericType(typeof(string), element),
    ];
}
