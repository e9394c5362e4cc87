using System.Collections.Immutable;
using Microsoft.Extensions.Configuration;

namespace Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

/// <summary>"settings": the configuration of the turn state, to read only and never logged.</summary>
public class SettingsMemoryScope() : MemoryScope(ScopePath.Settings, includeInSnapshot: false)
{
    private readonly Dictionary<string, object> emptySettings = [];

    public override object GetMemory(DialogContext dc)
    {
        ArgumentNullException.ThrowIfNull(dc);
        if (dc.Context.TurnState.TryGetValue(ScopePath.Settings, out var settings)) return settings;
        var configuration = dc.Context.TurnState.Get<IConfiguration>();
        if (configuration == null) return emptySettings;
        return dc.Context.TurnState[ScopePath.Settings] = LoadSettings(configuration);
    }

    public override void SetMemory(DialogContext dc, object memory) =>
        throw new NotSupportedException("You cannot set the memory for a readonly memory scope");

    /// <summary>The sections as dictionaries, or arrays where all keys are numbers.</summary>
    protected static ImmutableDictionary<string, object> LoadSettings(IConfiguration configuration) =>
        (configuration?.GetChildren() ?? []).ToImmutableDictionary(section => section.Key, Value);

    private static object Value(IConfigurationSection section)
    {
        var children = section.GetChildren().ToList();
        if (children.Count == 0) return section.Value;
        var indexes = children.ConvertAll(child => int.TryParse(child.Key, out var index) ? index : -1);
        if (indexes.Contains(-1)) return children.ToDictionary(child => child.Key, Value);
        var array = new object[indexes.Max() + 1];
        for (var i = 0; i < children.Count; i++) array[indexes[i]] = Value(children[i]);
        return array;
    }
}
