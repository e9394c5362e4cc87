namespace Microsoft.Bot.Builder;

/// <summary>Something that state properties can be made on.</summary>
public interface IPropertyManager
{
    IStatePropertyAccessor<T> CreateProperty<T>(string name);
}
