namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>@entity for turn.recognized.entities.entity.first().</summary>
public class AtPathResolver() : AliasPathResolver("@", string.Empty)
{
    public override string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.Trim();
        if (!path.StartsWith('@') || path.Length == 1 || !IsPathChar(path[1])) return path;
        var end = path.AsSpan().IndexOfAny('.', '[');
        if (end < 0) end = path.Length;
        return $"{TurnPath.Recognized}.entities.{path[1..end]}.first(){path[end..]}";
    }
}
