using System.Diagnostics;
using System.Globalization;
using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;
using Newtonsoft.Json.Linq;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>All memory that a dialog context can reach, by paths that begin with the name of a scope.</summary>
public partial class DialogStateManager
{
    private readonly DialogContext dialogContext;
    private int version;

    /// <param name="dc">The context that the scopes look at.</param>
    /// <param name="configuration">
    /// Null takes that of the turn state, else what the registered components and the turn state bring.
    /// </param>
    public DialogStateManager(DialogContext dc, DialogStateManagerConfiguration configuration = null)
    {
        ArgumentNullException.ThrowIfNull(dc);
        dialogContext = dc;
        var turnState = dc.Context.TurnState;
        Configuration = configuration ?? turnState.Get<DialogStateManagerConfiguration>() ?? Registered(turnState);
        turnState.Set(Configuration);
    }

    public DialogStateManagerConfiguration Configuration { get; set; }

    /// <summary>The scope with that name, null when there is none.</summary>
    public MemoryScope GetMemoryScope(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Configuration.MemoryScopes.Find(
            scope => string.Equals(scope.Name, name, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Changes with every value set.</summary>
    public string Version() => version.ToString(CultureInfo.InvariantCulture);

    /// <summary>The scope a path begins with; throws ArgumentOutOfRangeException when there is none.</summary>
    public virtual MemoryScope ResolveMemoryScope(string path, out string remainingPath)
    {
        var end = path.AsSpan().IndexOfAny('.', '[');
        if (end > 0 && GetMemoryScope(path[..end]) is { } scope)
        {
            remainingPath = path[(end + 1)..];
            return scope;
        }

        remainingPath = string.Empty;
        return GetMemoryScope(end > 0 ? path[..end] : path)
            ?? throw new ArgumentOutOfRangeException(BadScopeMessage(path));
    }

    /// <summary>Writes out the short forms of a path.</summary>
    public virtual string TransformPath(string path) =>
        Configuration.PathResolvers.Aggregate(path, (current, resolver) => resolver.TransformPath(current));

    /// <summary>
    /// The value at the path, converted; false when there is none. ".first()" takes the first element of an array,
    /// or of an array in it.
    /// </summary>
    public bool TryGetValue<T>(string path, out T value)
    {
        ArgumentNullException.ThrowIfNull(path);
        value = default;
        path = TransformPath(path);
        MemoryScope scope;
        string remainingPath;
        try
        {
            scope = ResolveMemoryScope(path, out remainingPath);
        }
        catch (Exception error) when (error is ArgumentException)
        {
            Trace.TraceError(error.Message); // an unknown scope has no values
            return false;
        }

        if (remainingPath.Length > 0) return TryGetInScope(path, out value);
        if (scope.GetMemory(dialogContext) is not { } memory) return false;
        value = ObjectPath.MapValueTo<T>(memory);
        return true;
    }

    /// <summary>The value at the path, else of the function, else the default of the type.</summary>
    public T GetValue<T>(string pathExpression, Func<T> defaultValue = null)
    {
        ArgumentNullException.ThrowIfNull(pathExpression);
        if (TryGetValue<T>(pathExpression, out var value)) return value;
        return defaultValue == null ? default : defaultValue();
    }

    public int GetIntValue(string pathExpression, int defaultValue = 0) =>
        GetValue(pathExpression, () => defaultValue);

    public bool GetBoolValue(string pathExpression, bool defaultValue = false) =>
        GetValue(pathExpression, () => defaultValue);

    public string GetStringValue(string pathExpression, string defaultValue = default) =>
        GetValue(pathExpression, () => defaultValue);

    /// <summary>Sets the value at the path, as JSON.</summary>
    public void SetValue(string path, object value)
    {
        if (value is Task)
            throw new ArgumentException($"{path} = You can't pass an unresolved Task to SetValue");
        ArgumentNullException.ThrowIfNull(path);
        if (value != null) value = JToken.FromObject(value);
        path = TransformPath(path);
        if (TrackChange(path, value)) ObjectPath.SetPathValue(this, path, value);
        version++;
    }

    public void RemoveValue(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = TransformPath(path);
        if (TrackChange(path, null)) ObjectPath.RemovePathValue(this, path);
    }

    /// <summary>The scopes that may be logged, as JSON.</summary>
    public JObject GetMemorySnapshot()
    {
        var snapshot = new JObject();
        foreach (var scope in Configuration.MemoryScopes.Where(scope => scope.IncludeInSnapshot))
        {
            if (scope.GetMemory(dialogContext) is { } memory) snapshot[scope.Name] = JToken.FromObject(memory);
        }

        return snapshot;
    }

    public async Task LoadAllScopesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
            await scope.LoadAsync(dialogContext, cancellationToken: cancellationToken);
    }

    public async Task SaveAllChangesAsync(CancellationToken cancellationToken = default)
    {
        foreach (var scope in Configuration.MemoryScopes)
            await scope.SaveChangesAsync(dialogContext, cancellationToken: cancellationToken);
    }

    /// <summary>Deletes the memory of a scope, if there is one with that name.</summary>
    public async Task DeleteScopesMemoryAsync(string name, CancellationToken cancellationToken = default)
    {
        var scope = Configuration.MemoryScopes.SingleOrDefault(
            s => string.Equals(s.Name, name, StringComparison.OrdinalIgnoreCase));
        if (scope != null) await scope.DeleteAsync(dialogContext, cancellationToken);
    }

    private static DialogStateManagerConfiguration Registered(TurnContextStateCollection turnState)
    {
#pragma warning disable CS0618 // components of the old kind count too
        var scopes = ComponentRegistration.Components
            .OfType<IComponentMemoryScopes>().SelectMany(component => component.GetMemoryScopes());
        var resolvers = ComponentRegistration.Components
            .OfType<IComponentPathResolvers>().SelectMany(component => component.GetPathResolvers());
#pragma warning restore CS0618
        return new DialogStateManagerConfiguration
        {
            MemoryScopes = [.. scopes, .. turnState.Get<IEnumerable<MemoryScope>>() ?? []],
            PathResolvers = [.. resolvers, .. turnState.Get<IEnumerable<IPathResolver>>() ?? []],
        };
    }

    private bool TryGetInScope<T>(string path, out T value)
    {
        const string first = ".first()";
        value = default;
        var end = path.LastIndexOf(first, StringComparison.OrdinalIgnoreCase);
        if (end < 0) return ObjectPath.TryGetPathValue(this, path, out value);
        if (!ObjectPath.TryGetPathValue<JArray>(this, path[..end], out var array)) return false;
        var element = array.FirstOrDefault();
        if (element is JArray inner) element = inner.FirstOrDefault();
        if (element == null) return false;
        var entity = ObjectPath.MapValueTo<object>(element);
        var rest = path[(end + first.Length)..];
        if (rest.Length > 0) return ObjectPath.TryGetPathValue(entity, rest, out value);
        value = ObjectPath.MapValueTo<T>(entity);
        return true;
    }

    private string BadScopeMessage(string path)
    {
        var names = string.Join(",", Configuration.MemoryScopes.Select(scope => scope.Name));
        return $"'{path}' does not match memory scopes:[{names}]";
    }
}
