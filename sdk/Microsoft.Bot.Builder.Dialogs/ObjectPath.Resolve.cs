using System.Globalization;

namespace Microsoft.Bot.Builder.Dialogs;

public static partial class ObjectPath
{
    /// <summary>
    /// Splits a path into names and indexes; brackets hold an index, a quoted name, or a path from the root whose
    /// value is the name. False when brackets do not match or lead nowhere.
    /// </summary>
    /// <param name="obj">The root.</param>
    /// <param name="propertyPath">The path.</param>
    /// <param name="segments">A string for a name, an int for an index.</param>
    /// <param name="eval">Whether the path is replaced by its value.</param>
    public static bool TryResolvePath(
        object obj, string propertyPath, out List<object> segments, bool eval = false)
    {
        segments = [];
        var first = propertyPath.Length > 0 ? propertyPath[0] : ' ';
        if (first is '\'' or '"')
        {
            if (!propertyPath.EndsWith(first)) return false;
            segments.Add(propertyPath[1..^1]);
            return true;
        }

        if (TryIndex(propertyPath, out var number))
        {
            segments.Add(number);
            return true;
        }

        if (!TrySplit(obj, propertyPath, segments)) return false;
        if (!eval) return true;
        var value = Walk(obj, segments);
        segments.Clear();
        if (value == null) return false;
        segments.Add(MapValueTo<string>(value));
        return true;
    }

    private static bool TrySplit(object obj, string path, List<object> segments)
    {
        var start = 0;
        for (var i = 0; i <= path.Length; i++)
        {
            if (i < path.Length && path[i] is not ('.' or '[')) continue;
            if (i > start) segments.Add(path[start..i]);
            start = i + 1;
            if (i == path.Length || path[i] == '.') continue;

            i = ClosingBracket(path, i);
            if (i < 0 || !TryResolvePath(obj, path[start..i], out var inner, true) || inner.Count != 1) return false;
            var name = MapValueTo<string>(inner[0]);
            segments.Add(TryIndex(name, out var index) ? index : name);
            start = i + 1;
        }

        return true;
    }

    private static int ClosingBracket(string path, int open)
    {
        var nesting = 0;
        for (var i = open; i < path.Length; i++)
        {
            if (path[i] == '[') nesting++;
            if (path[i] == ']' && --nesting == 0) return i;
        }

        return -1;
    }

    private static bool TryIndex(string text, out int index) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out index);
}
