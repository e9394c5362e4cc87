using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Cross-checks of the names of places.</summary>
internal static class EntityCheck
{
    /// <summary>Reports codes that are none, that lack their province, or that another name points at in vain.</summary>
    public static void Check(YamlLoader loader, RegionData regions)
    {
        foreach (var (code, name) in regions.Names)
        {
            if (code.Length is not (2 or 4 or 6) || !code.All(char.IsAsciiDigit) || !regions.Names.ContainsKey(code[..2]))
                loader.Report(regions.Location, $"“{name}”的代码“{code}”不对，应当是两位、四位或六位数字，前两位是省");
        }
        foreach (var (name, code) in regions.Also)
        {
            if (!regions.Names.ContainsKey(code))
                loader.Report(regions.Location, $"“{name}”指的代码“{code}”没有");
        }
    }
}
