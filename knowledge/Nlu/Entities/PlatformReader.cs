namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Names of platforms, as staff list them.</summary>
public sealed class PlatformReader(IReadOnlyList<PlatformEntry> platforms)
{
    private readonly NameTable<PlatformEntry> names = new(platforms.SelectMany(
        platform => platform.Also.Prepend(platform.Name).Select(name => (name, platform))));

    /// <summary>Platforms in order, with the name they are known by as value.</summary>
    public IReadOnlyList<Entity> Read(string text)
    {
        var found = new List<Entity>();
        for (var i = 0; i < text.Length; i++)
        {
            if (!names.CanStart(text[i]) || names.At(text, i).FirstOrDefault() is not { Name: { } name, Value: { } platform })
                continue;
            found.Add(new Entity(EntityKind.Platform, i, name.Length, platform.Name));
            i += name.Length - 1;
        }
        return found;
    }
}
