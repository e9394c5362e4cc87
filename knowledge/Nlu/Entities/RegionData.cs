using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Nlu.Entities;

/// <summary>Names and codes of provinces, cities and districts (<c>regions.yml</c>; GB/T 2260).</summary>
public sealed record RegionData
{
    /// <summary>Official name by code of two, four or six digits.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    /// <summary>Code by another name, such as 帝都.</summary>
    public IReadOnlyDictionary<string, string> Also { get; init; } = new Dictionary<string, string>();

    /// <summary>Names that are ordinary words too and count only with 省, 市, 区 or 县 behind them.</summary>
    public IReadOnlyList<string> SuffixOnly { get; init; } = [];

    public SourceLocation Location { get; init; } = new("", 0);
}
