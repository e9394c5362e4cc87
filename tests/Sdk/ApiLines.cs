using System.Globalization;
using System.Reflection;
using Newtonsoft.Json;

namespace UnionBot.Tests.Sdk;

/// <summary>Public and protected members as PublicApi.txt writes them, one a line.</summary>
internal static class ApiLines
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic
        | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static IEnumerable<string> Of(Type type)
    {
        var owner = Owner(type);
        yield return $"{owner} : {Kind(type)}{Bases(type)}";
        if (typeof(Delegate).IsAssignableFrom(type))
        {
            yield return $"{owner} {Signature(type.GetMethod("Invoke")!)}";
            yield break;
        }

        foreach (var member in type.GetMembers(Declared).Select(Line).Where(line => line != null))
            yield return $"{owner} {member}";
    }

    /// <summary>The line of one member with its type; null for a member that is not listed by itself.</summary>
    public static string? Of(MemberInfo member) => Line(member) is { } line ? $"{Owner(member.DeclaringType!)} {line}" : null;

    /// <summary>Beginning of the line of a type.</summary>
    public static string Heading(Type type) => $"{Owner(type)} : ";

    private static string Owner(Type type) => (type.Namespace + "." + Name(type)).TrimStart('.');

    private static string? Line(MemberInfo member) => member switch
    {
        ConstructorInfo c when IsVisible(c) => $"{Access(c)}ctor({Parameters(c)})",
        PropertyInfo p when p.GetMethod is { } get && IsVisible(get) && !IsOverride(get) =>
            $"{Access(get)}{Name(p.PropertyType)} {p.Name} {{ get;{(IsSettable(p) ? " set;" : "")} }}{Json(p)}",
        MethodInfo m when IsVisible(m) && !IsOverride(m) && IsNamed(m) => Access(m) + Signature(m),
        FieldInfo f when f is { IsPublic: true, IsSpecialName: false } => f.IsLiteral
            ? $"const {Name(f.FieldType)} {f.Name} = {Literal(f.GetRawConstantValue(), f.FieldType)}"
            : $"static {Name(f.FieldType)} {f.Name}",
        _ => null,
    };

    private static bool IsNamed(MethodInfo m) =>
        (!m.IsSpecialName || m.Name.StartsWith("op_", StringComparison.Ordinal))
        && !m.Name.Contains('<', StringComparison.Ordinal);

    private static bool IsVisible(MethodBase m) => m.IsPublic || m.IsFamily || m.IsFamilyOrAssembly;

    private static bool IsOverride(MethodInfo m) => m.GetBaseDefinition() != m;

    private static bool IsSettable(PropertyInfo p) => p.SetMethod is { } set && IsVisible(set);

    private static string Access(MethodBase m) =>
        (m.IsPublic ? "" : "protected ")
        + (m.IsStatic ? "static " : "")
        + (m.IsAbstract ? "abstract " : m is { IsVirtual: true, IsFinal: false } ? "virtual " : "");

    private static string Signature(MethodInfo m)
    {
        var generic = m.IsGenericMethod ? $"<{string.Join(", ", m.GetGenericArguments().Select(Name))}>" : "";
        return $"{Name(m.ReturnType)} {m.Name}{generic}({Parameters(m)})";
    }

    private static string Parameters(MethodBase m) => string.Join(", ", m.GetParameters().Select(p =>
        $"{(p.IsOut ? "out " : "")}{Name(p.ParameterType)} {p.Name}"
        + (p.HasDefaultValue ? $" = {Literal(p.RawDefaultValue, p.ParameterType)}" : "")));

    private static string Literal(object? value, Type type) => value switch
    {
        null => type.IsValueType && Nullable.GetUnderlyingType(type) == null ? "default" : "null",
        string text => $"\"{text}\"",
        bool flag => flag ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture)!,
    };

    private static string Json(PropertyInfo p) =>
        p.GetCustomAttribute<JsonPropertyAttribute>() is { PropertyName: { } name } ? $" // json \"{name}\""
        : p.IsDefined(typeof(JsonExtensionDataAttribute)) ? " // json extension data"
        : "";

    private static string Kind(Type type) =>
        type.IsInterface ? "interface"
        : type.IsEnum ? "enum"
        : typeof(Delegate).IsAssignableFrom(type) ? "delegate"
        : type is { IsAbstract: true, IsSealed: true } ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class"
        : "class";

    private static string Bases(Type type)
    {
        if (type.IsEnum || typeof(Delegate).IsAssignableFrom(type)) return "";
        var parent = type.BaseType is { } b && b != typeof(object) ? new[] { b } : [];
        var inherited = type.BaseType?.GetInterfaces() ?? [];
        var own = type.GetInterfaces().Except(inherited).OrderBy(Name, StringComparer.Ordinal);
        return string.Concat(parent.Concat(own).Select(t => " : " + Name(t)));
    }

    private static string Name(Type type)
    {
        if (type.IsByRef) return Name(type.GetElementType()!);
        if (type.IsArray) return Name(type.GetElementType()!) + "[]";
        if (Nullable.GetUnderlyingType(type) is { } value) return Name(value) + "?";
        var prefix = type.IsNested && !type.IsGenericParameter ? Name(type.DeclaringType!) + "." : "";
        if (!type.IsGenericType) return prefix + type.Name;
        var name = type.Name.Split('`')[0];
        return $"{prefix}{name}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
