using System.Collections.Concurrent;
using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text;

namespace UnionBot.Knowledge.Loading;

/// <summary>Turns nodes into records with init properties: snake_case keys, <c>required</c> members must be given.</summary>
internal sealed class YamlBinder(string file, List<KnowledgeError> errors)
{
    private static readonly ConcurrentDictionary<Type, Plan> Plans = new();

    private static readonly MethodInfo ListMethod = Method(nameof(BindList));
    private static readonly MethodInfo MapMethod = Method(nameof(BindMap));
    private static readonly MethodInfo LocatedMethod = Method(nameof(BindLocated));

    /// <summary>The value, or null after reporting why the node does not fit the type.</summary>
    public object? Bind(YamlNode node, Type type)
    {
        type = Nullable.GetUnderlyingType(type) ?? type;
        if (type.IsGenericType)
            return BindGeneric(node, type);
        if (IsScalar(type))
            return BindScalar(node, type);
        return BindRecord(node, type);
    }

    private object? BindGeneric(YamlNode node, Type type)
    {
        var arguments = type.GetGenericArguments();
        var open = type.GetGenericTypeDefinition();
        if (open == typeof(IReadOnlyList<>))
            return Call(ListMethod, arguments[0], node);
        if (open == typeof(IReadOnlyDictionary<,>) && arguments[0] == typeof(string))
            return Call(MapMethod, arguments[1], node);
        if (open == typeof(Located<>))
            return Call(LocatedMethod, arguments[0], node);
        throw new NotSupportedException($"Data records use IReadOnlyList, IReadOnlyDictionary and Located, not {type}.");
    }

    private object? BindRecord(YamlNode node, Type type)
    {
        if (node is not YamlMap map)
            return Wrong(node, "这里应当是“字段: 内容”的形式");
        var plan = Plans.GetOrAdd(type, Plan.Of);
        var result = Activator.CreateInstance(type)!;
        foreach (var field in map.Fields)
        {
            if (!plan.Properties.TryGetValue(field.Key, out var property))
                Report(field.Line, $"不认识的字段“{field.Key}”，这里可以写：{string.Join("、", plan.Properties.Keys)}");
            else if (Bind(field.Value, property.PropertyType) is { } value)
                property.SetValue(result, value);
        }

        foreach (var key in plan.Required.Where(key => map.Fields.All(field => field.Key != key)))
            Report(map.Line, $"缺少字段“{key}”");
        plan.Location?.SetValue(result, new SourceLocation(file, map.Line));
        return result;
    }

    private object? BindScalar(YamlNode node, Type type)
    {
        if (node is not YamlScalar { Text: var text } scalar)
            return Wrong(node, "这里应当只写一个值，不能是列表或多个字段");
        if (type == typeof(string))
            return scalar.Plain && text is "" or "~" ? Wrong(node, "内容不能空着") : text;
        if (type.IsEnum)
            return BindEnum(node, type, text);
        return Convert(type, text) ?? Wrong(node, $"“{text}”不对，这里应当写{Expected(type)}");
    }

    private object? BindEnum(YamlNode node, Type type, string text)
    {
        var name = Enum.GetNames(type).FirstOrDefault(name => SnakeCase(name) == text || name == text);
        return name is null
            ? Wrong(node, $"“{text}”不对，这里可以写：{string.Join("、", Enum.GetNames(type).Select(SnakeCase))}")
            : Enum.Parse(type, name);
    }

    private List<T> BindList<T>(YamlNode node)
    {
        if (node is YamlList list)
            return [.. list.Items.Select(item => Bind(item, typeof(T))).OfType<T>()];
        Report(node.Line, "这里应当是列表，每项前面写“- ”");
        return [];
    }

    private Dictionary<string, T> BindMap<T>(YamlNode node)
    {
        var result = new Dictionary<string, T>();
        if (node is not YamlMap map)
        {
            Report(node.Line, "这里应当是“字段: 内容”的形式");
            return result;
        }

        foreach (var field in map.Fields)
        {
            if (Bind(field.Value, typeof(T)) is T value)
                result.Add(field.Key, value);
        }

        return result;
    }

    private Located<T>? BindLocated<T>(YamlNode node) =>
        Bind(node, typeof(T)) is T value ? new Located<T>(value, new SourceLocation(file, node.Line)) : null;

    private object? Wrong(YamlNode node, string message)
    {
        Report(node.Line, message);
        return null;
    }

    private void Report(int line, string message) => errors.Add(new KnowledgeError(file, line, message));

    private object? Call(MethodInfo method, Type argument, YamlNode node) =>
        method.MakeGenericMethod(argument).Invoke(this, [node]);

    private static MethodInfo Method(string name) =>
        typeof(YamlBinder).GetMethod(name, BindingFlags.Instance | BindingFlags.NonPublic)!;

    private static bool IsScalar(Type type) => type.IsEnum || type.IsPrimitive || type == typeof(string)
        || type == typeof(decimal) || type == typeof(DateOnly) || type == typeof(TimeOnly);

    private static object? Convert(Type type, string text)
    {
        var culture = CultureInfo.InvariantCulture;
        return type switch
        {
            _ when type == typeof(bool) => text switch { "true" or "是" => true, "false" or "否" => false, _ => null },
            _ when type == typeof(int) => int.TryParse(text, NumberStyles.AllowLeadingSign, culture, out var v) ? v : null,
            _ when type == typeof(double) => double.TryParse(text, culture, out var v) ? v : null,
            _ when type == typeof(decimal) => decimal.TryParse(text, culture, out var v) ? v : null,
            _ when type == typeof(DateOnly) => DateOnly.TryParseExact(text, "yyyy-MM-dd", out var v) ? v : null,
            _ when type == typeof(TimeOnly) => TimeOnly.TryParseExact(text, "HH:mm", out var v) ? v : null,
            _ => throw new NotSupportedException($"Data records do not hold {type}."),
        };
    }

    private static string Expected(Type type) => type switch
    {
        _ when type == typeof(bool) => "“是”或“否”",
        _ when type == typeof(int) => "整数",
        _ when type == typeof(DateOnly) => "日期，例如 2026-03-01",
        _ when type == typeof(TimeOnly) => "时间，例如 09:00",
        _ => "数字",
    };

    internal static string SnakeCase(string name)
    {
        var result = new StringBuilder();
        foreach (var letter in name)
            result.Append(char.IsUpper(letter) && result.Length > 0 ? "_" : "").Append(char.ToLowerInvariant(letter));
        return result.ToString();
    }

    private sealed record Plan(
        Dictionary<string, PropertyInfo> Properties, IReadOnlyList<string> Required, PropertyInfo? Location)
    {
        public static Plan Of(Type type)
        {
            var writable = type.GetProperties().Where(property => property.CanWrite).ToList();
            var fields = writable.Where(property => property.PropertyType != typeof(SourceLocation)).ToList();
            var required = fields.Where(property => property.IsDefined(typeof(RequiredMemberAttribute)));
            return new Plan(
                fields.ToDictionary(property => SnakeCase(property.Name)),
                [.. required.Select(property => SnakeCase(property.Name))],
                writable.Find(property => property.PropertyType == typeof(SourceLocation)));
        }
    }
}
