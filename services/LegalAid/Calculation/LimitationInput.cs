namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What is claimed, as far as it decides from when the year runs.</summary>
public enum LimitedClaim
{
    /// <summary>Wages, overtime, bonuses: no limit while employed, then a year from the end.</summary>
    Pay,

    /// <summary>N, 2N, "+1"; also annual leave and double wages: a year from when the worker knew.</summary>
    TerminationPay,
}

/// <summary>What starts the year anew.</summary>
public enum InterruptionKind
{
    DemandToEmployer,
    AuthorityComplaint,
    MediationRequest,
    ArbitrationRequest,
    EmployerAgrees,
}

/// <summary>An event that starts the year anew if it comes in time.</summary>
public sealed record LimitInterruption(DateOnly Date, InterruptionKind Kind);

/// <summary>Time that does not count: force majeure or another good reason.</summary>
/// <param name="From">First day that does not count.</param>
/// <param name="To">Included; null: still going on.</param>
public sealed record LimitSuspension(DateOnly From, DateOnly? To);

/// <summary>Facts for the one-year limit.</summary>
public sealed record LimitationInput
{
    public required LimitedClaim Claim { get; init; }

    /// <summary>Last day of the employment; null or after today: still employed.</summary>
    public DateOnly? RelationEndedOn { get; init; }

    /// <summary>When the worker knew or should have known; null: the end of the employment.</summary>
    public DateOnly? KnownOn { get; init; }

    public IReadOnlyList<LimitInterruption> Interruptions { get; init; } = [];

    public IReadOnlyList<LimitSuspension> Suspensions { get; init; } = [];

    /// <summary>In China.</summary>
    public required DateOnly Today { get; init; }
}
