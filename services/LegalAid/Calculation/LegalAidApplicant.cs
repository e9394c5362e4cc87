namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What state legal aid is asked for.</summary>
public enum LegalAidMatter
{
    /// <summary>Wages, bonuses.</summary>
    Pay,
    Overtime,

    /// <summary>Only N, 2N or "+1".</summary>
    TerminationPay,
    WorkInjury,
    SocialInsuranceBenefit,
    ConfirmRelation,
    DomesticViolence,
    Abuse,
    Abandonment,
}

/// <summary>Groups whose means are not checked (Legal Aid Law art. 42).</summary>
public enum LegalAidCategory
{
    None,
    SocialAssistance,
    JudicialRelief,
    SpecialCare,

    /// <summary>Minor, elderly or disabled, without fixed means.</summary>
    WithoutFixedMeans,
}

/// <summary>Who asks for legal aid and for what.</summary>
public sealed record LegalAidApplicant
{
    public bool IsEmployer { get; init; }

    public bool HasLawyer { get; init; }

    /// <summary>All that is claimed.</summary>
    public required IReadOnlyList<LegalAidMatter> Matters { get; init; }

    /// <summary>Rural resident working in town (进城务工人员).</summary>
    public bool MigrantWorker { get; init; }

    public LegalAidCategory Category { get; init; }

    /// <summary>False: the means were examined and are above the line; null: not examined.</summary>
    public bool? HardshipMet { get; init; }

    /// <summary>Days to the nearest time limit; null: none is known.</summary>
    public int? DaysToLimit { get; init; }

    /// <summary>Property has to be secured or an advance enforced at once.</summary>
    public bool PreservationUrgent { get; init; }
}
