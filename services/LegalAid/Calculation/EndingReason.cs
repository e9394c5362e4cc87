namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>Why the employment ended, as far as it decides what is paid.</summary>
public enum EndingReason
{
    WorkerResigns,
    WorkerArt38,
    MutualEmployerProposed,
    MutualWorkerProposed,
    EmployerArt39,
    EmployerArt40Notice,
    EmployerArt40NoNotice,
    LayoffArt41,
    ExpiryEmployerNotRenew,
    ExpiryWorkerDeclinesSameTerms,
    Closure,
    TaskCompleted,
    UnlawfulDismissal,
    RetirementPension,
    PartTimeEnd,
}
