namespace UnionBot.Knowledge.Rates;

/// <summary>Names of places as people write them.</summary>
internal static class RegionName
{
    private static readonly string[] Endings =
        ["维吾尔自治区", "壮族自治区", "回族自治区", "自治区", "省", "市"];

    /// <summary>Whether both mean the same place: 北京 and 北京市, 广西 and 广西壮族自治区.</summary>
    public static bool Same(string one, string other) => Short(one) == Short(other);

    private static string Short(string name)
    {
        name = name.Trim();
        var ending = Array.Find(
            Endings, ending => name.Length > ending.Length && name.EndsWith(ending, StringComparison.Ordinal));
        return ending is null ? name : name[..^ending.Length];
    }
}
