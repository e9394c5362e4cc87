using Microsoft.Bot.Builder.Dialogs.Memory.Scopes;

namespace Microsoft.Bot.Builder.Dialogs.Memory;

/// <summary>What a <see cref="DialogStateManager"/> can reach, and the short forms it knows.</summary>
public class DialogStateManagerConfiguration
{
    /// <summary>Applied one after the other.</summary>
    public List<IPathResolver> PathResolvers { get; set; } = [];

    /// <summary>The first one with a name counts.</summary>
    public List<MemoryScope> MemoryScopes { get; set; } = [];
}
