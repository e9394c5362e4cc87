namespace UnionBot.Knowledge.Rates;

/// <summary>Months of own wage for one grade of disability.</summary>
public sealed record InjuryGrant
{
    /// <summary>1 (gravest) to 10.</summary>
    public required int Grade { get; init; }

    public required int Months { get; init; }

    /// <summary>The article, as in <c>data/statutes</c>.</summary>
    public required string Statute { get; init; }

    public required FactStatus Status { get; init; }
}

/// <summary>One-off disability grants (<c>data/rates/injury-grants.yml</c>).</summary>
public sealed class InjuryGrants(IReadOnlyList<InjuryGrant> grants)
{
    /// <summary>All grades of the data.</summary>
    public IReadOnlyList<InjuryGrant> All => grants;

    /// <summary>The grade's months, or null if there is no such grade.</summary>
    public InjuryGrant? Find(int grade) => grants.FirstOrDefault(grant => grant.Grade == grade);
}
