using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>A component with memory scopes.</summary>
[Obsolete("Use `BotComponent` for new components.")]
public interface IComponentMemoryScopes
{
    IEnumerable<MemoryScope> GetMemoryScopes();
}
