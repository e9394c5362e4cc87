using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace Microsoft.Bot.Builder;

/// <summary>
/// Notes which types a serializer met that were not allowed. A type is allowed when it, the type around it, an
/// argument of it or an interface of it is in the list; it stays bound either way, until <see cref="Verify"/>.
/// </summary>
public class AllowedTypesSerializationBinder : DefaultSerializationBinder
{
    private readonly List<Type> denied = [];

    /// <param name="allowedTypes">Used as it is, not copied; null starts empty.</param>
    public AllowedTypesSerializationBinder(IList<Type> allowedTypes = null)
    {
        AllowedTypes = allowedTypes ?? [];
    }

    /// <summary>The types given, and those met that were allowed through them.</summary>
    public IList<Type> AllowedTypes { get; }

    /// <summary>Names any type by its assembly qualified name and notes whether it is allowed.</summary>
    public override void BindToName(Type serializedType, out string assemblyName, out string typeName)
    {
        assemblyName = null;
        typeName = serializedType?.AssemblyQualifiedName;
        Note(serializedType);
    }

    /// <summary>Finds any type, null when there is none of the name, and notes whether it is allowed.</summary>
    public override Type BindToType(string assemblyName, string typeName)
    {
        var type = Type.GetType($"{typeName}, {assemblyName}");
        Note(type);
        return type;
    }

    /// <exception cref="InvalidOperationException">A type was met that is not allowed.</exception>
    public void Verify()
    {
        if (denied.Count > 0) throw new InvalidOperationException(Complaint());
    }

    private void Note(Type type)
    {
        if (type == null) return;
        if (IsAllowed(type))
        {
            if (!AllowedTypes.Contains(type)) AllowedTypes.Add(type);
        }
        else if (!denied.Contains(type))
        {
            denied.Add(type);
        }
    }

    private bool IsAllowed(Type type) =>
        AllowedTypes.Contains(type)
        || (type.IsNested && IsAllowed(type.ReflectedType))
        || type.GetGenericArguments().Any(AllowedTypes.Contains)
        || type.GetInterfaces().Any(AllowedTypes.Contains);

    private string Complaint()
    {
        var lines = new List<string>
        {
            $"Unable to find the following types in the '{nameof(AllowedTypes)}' collection.",
        };
        lines.AddRange(denied.Select(type => $"  - {type.AssemblyQualifiedName}"));
        lines.AddRange(
        [
            string.Empty,
            $"Please provide the '{nameof(AllowedTypesSerializationBinder)}' in the custom "
                + $"'{nameof(JsonSerializerSettings)}' instance, with the list of types to allow.",
            string.Empty,
            "Example:",
            "    new JsonSerializerSettings",
            "    {",
            "        SerializationBinder = new AllowedTypesSerializationBinder(",
            "            new List<Type>",
            "            {",
        ]);
        lines.AddRange(denied.Select(type => $"                typeof({type.Name}),"));
        lines.AddRange(["            }),", "    }"]);
        return string.Join(Environment.NewLine, lines);
    }
}
