namespace Microsoft.Bot.Builder;

/// <summary>What is known of a property of the state without a turn.</summary>
public interface IStatePropertyInfo
{
    /// <summary>Name of the property within its state.</summary>
    string Name { get; }
}
