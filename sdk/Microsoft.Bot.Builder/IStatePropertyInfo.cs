namespace Microsoft.Bot.Builder;

public interface IStatePropertyInfo
{
    /// <summary>Name of the property within its state.</summary>
    string Name { get; }
}
