namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>Turns a short form of a path into the path.</summary>
public interface IPathResolver
{
    /// <summary>The path, itself when it is no short form.</summary>
    string TransformPath(string path);
}
