namespace Microsoft.Bot.Builder;

/// <summary>An object whose writes are checked for having read the newest version.</summary>
public interface IStoreItem
{
    /// <summary>Version read, or <c>*</c> to write without the check.</summary>
    string ETag { get; set; }
}
