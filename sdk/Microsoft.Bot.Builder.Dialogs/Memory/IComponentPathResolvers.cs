namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>A component with path resolvers.</summary>
[Obsolete("Use `BotComponent` for new components.")]
public interface IComponentPathResolvers
{
    IEnumerable<IPathResolver> GetPathResolvers();
}
