using UnionBot.Knowledge.Loading;

namespace UnionBot.Knowledge.Rates;

/// <summary>The national band inside which provinces set their lines.</summary>
public sealed record CriminalBand
{
    /// <summary>Months of one worker's pay.</summary>
    public required decimal SingleMonths { get; init; }

    public required decimal SingleFromYuan { get; init; }

    public required decimal SingleToYuan { get; init; }

    /// <summary>Workers of a group.</summary>
    public required int GroupWorkers { get; init; }

    /// <summary>In total.</summary>
    public required decimal GroupFromYuan { get; init; }

    public required decimal GroupToYuan { get; init; }
}

/// <summary>"Relatively large" (数额较大) in one place.</summary>
public sealed record CriminalLine
{
    public required string Region { get; init; }

    /// <summary>Cities for which the line holds.</summary>
    public IReadOnlyList<string> Places { get; init; } = [];

    /// <summary>Of one worker; null: not known.</summary>
    public decimal? SingleYuan { get; init; }

    /// <summary>Of ten or more workers in total; null: not known.</summary>
    public decimal? GroupYuan { get; init; }

    /// <summary>First day; null: not known.</summary>
    public DateOnly? From { get; init; }

    public required FactStatus Status { get; init; }

    public IReadOnlyList<string> Source { get; init; } = [];

    /// <summary>For staff: what is left to check.</summary>
    public string? Note { get; init; }

    public SourceLocation Location { get; init; } = new("", 0);
}

/// <summary>Lines for refusal to pay as a crime (<c>data/rates/criminal-lines.yml</c>).</summary>
public sealed record CriminalLines
{
    public required CriminalBand Band { get; init; }

    public required IReadOnlyList<CriminalLine> Lines { get; init; }

    /// <summary>The line of a city, a class or a province; null: none is in the data.</summary>
    public CriminalLine? Find(string? place) => place is null
        ? null
        : Lines.FirstOrDefault(line => line.Places.Any(name => RegionName.Same(name, place)))
            ?? Lines.FirstOrDefault(line => RegionName.Same(line.Region, place));
}
