namespace Microsoft.Bot.Builder.Dialogs.Memory;

// which paths changed since when, counted in events
public partial class DialogStateManager
{
    /// <summary>Begins to watch paths; gives the form in which to ask for them later.</summary>
    public List<string> TrackPaths(IEnumerable<string> paths)
    {
        var tracked = new List<string>();
        foreach (var path in paths)
        {
            if (!ObjectPath.TryResolvePath(this, TransformPath(path), out var segments)) continue;
            var name = string.Join('_', segments);
            SetValue($"{MemoryPaths.PathTracker}.{name}", 0);
            tracked.Add(name);
        }

        return tracked;
    }

    /// <summary>Whether one of the watched paths was set later than at that event.</summary>
    public bool AnyPathChanged(uint counter, IEnumerable<string> paths) =>
        paths != null && paths.Any(path => GetValue<uint>($"{MemoryPaths.PathTracker}.{path}") > counter);

    // false when the path leads nowhere, so that nothing can change there
    private bool TrackChange(string path, object value)
    {
        if (!ObjectPath.TryResolvePath(this, path, out var segments)) return false;
        var root = segments.Count > 1 ? segments[1] as string : string.Empty;
        if (root?.StartsWith('_') == true) return true; // the SDK's own values are not watched
        MarkChanged($"{MemoryPaths.PathTracker}.{string.Join('_', segments)}", value);
        return true;
    }

    private void MarkChanged(string tracker, object value)
    {
        if (TryGetValue<uint>(tracker, out _)) SetValue(tracker, GetValue<uint>(DialogPath.EventCounter));
        ObjectPath.ForEachProperty(
            value, (name, child) => MarkChanged($"{tracker}_{name.ToLowerInvariant()}", child));
    }
}
