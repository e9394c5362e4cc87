using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Primitives;

namespace Microsoft.Bot.Builder.Dialogs.Obsolete;

/// <summary>A configuration without settings; what is written to it is lost.</summary>
internal sealed class EmptyConfiguration(string path = "") : IConfigurationSection
{
    public string Key => path[(path.LastIndexOf(':') + 1)..];

    public string Path => path;

    public string Value { get; set; }

    public string this[string key]
    {
        get => null;
        set { }
    }

    public IConfigurationSection GetSection(string key) =>
        new EmptyConfiguration(path.Length == 0 ? key : $"{path}:{key}");

    public IEnumerable<IConfigurationSection> GetChildren() => [];

    public IChangeToken GetReloadToken() => new CancellationChangeToken(CancellationToken.None);
}
