namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>Replaces a sign that a path begins with, if a name follows.</summary>
public class AliasPathResolver : IPathResolver
{
    private readonly string prefix;
    private readonly string postfix;

    public AliasPathResolver(string alias, string prefix, string postfix = null)
    {
        ArgumentNullException.ThrowIfNull(alias);
        ArgumentNullException.ThrowIfNull(prefix);
        Alias = alias.Trim();
        this.prefix = prefix.Trim();
        this.postfix = postfix ?? string.Empty;
    }

    public string Alias { get; }

    /// <summary>The prefix, what follows the sign, and the postfix; without spaces around it in any case.</summary>
    public virtual string TransformPath(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        path = path.Trim();
        return path.StartsWith(Alias, StringComparison.Ordinal)
            && path.Length > Alias.Length
            && IsPathChar(path[Alias.Length])
            ? $"{prefix}{path[Alias.Length..]}{postfix}".TrimEnd('.')
            : path;
    }

    /// <summary>Whether a name can begin with it.</summary>
#pragma warning disable CA1822 // published as an instance member
    protected bool IsPathChar(char ch) => char.IsLetter(ch) || ch == '_';
#pragma warning restore CA1822
}
