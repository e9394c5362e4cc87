namespace UnionBot.Services.LegalAid.Calculation;

/// <summary>What an ending gives: nothing, N, N and a month in lieu of notice, or 2N in the place of both.</summary>
public enum EndingPay
{
    Nothing,
    N,
    NPlusOne,
    TwoN,
}

/// <summary>What each reason gives.</summary>
public static class EndingPays
{
    /// <summary>The pay by law, before anything is known of wage and service.</summary>
    public static EndingPay For(EndingReason reason) => reason switch
    {
        EndingReason.WorkerResigns => EndingPay.Nothing, // Labor Contract Law art. 37
        EndingReason.WorkerArt38 => EndingPay.N, // art. 46 (1)
        EndingReason.MutualEmployerProposed => EndingPay.N, // art. 46 (2)
        EndingReason.MutualWorkerProposed => EndingPay.Nothing, // art. 36; art. 46 (2) asks for the employer's proposal
        EndingReason.EmployerArt39 => EndingPay.Nothing, // art. 39
        EndingReason.EmployerArt40Notice => EndingPay.N, // art. 46 (3)
        EndingReason.EmployerArt40NoNotice => EndingPay.NPlusOne, // art. 40, art. 46 (3)
        EndingReason.LayoffArt41 => EndingPay.N, // art. 46 (4)
        EndingReason.ExpiryEmployerNotRenew => EndingPay.N, // art. 46 (5)
        EndingReason.ExpiryWorkerDeclinesSameTerms => EndingPay.Nothing, // art. 46 (5)
        EndingReason.Closure => EndingPay.N, // art. 46 (6)
        EndingReason.TaskCompleted => EndingPay.N, // Implementing Regulation art. 22
        EndingReason.UnlawfulDismissal => EndingPay.TwoN, // art. 87
        EndingReason.RetirementPension => EndingPay.Nothing, // art. 44 (2)
        EndingReason.PartTimeEnd => EndingPay.Nothing, // art. 71
    };

    /// <summary>The article that decides, as in <c>data/statutes</c>.</summary>
    public static string Statute(EndingReason reason) => reason switch
    {
        EndingReason.WorkerResigns => "labor-contract-law:37",
        EndingReason.MutualWorkerProposed => "labor-contract-law:36",
        EndingReason.EmployerArt39 => "labor-contract-law:39",
        EndingReason.EmployerArt40NoNotice => "labor-contract-law:40",
        EndingReason.TaskCompleted => "labor-contract-regulation:22",
        EndingReason.UnlawfulDismissal => "labor-contract-law:87",
        EndingReason.RetirementPension => "labor-contract-law:44",
        EndingReason.PartTimeEnd => "labor-contract-law:71",
        EndingReason.WorkerArt38 or EndingReason.MutualEmployerProposed or EndingReason.EmployerArt40Notice
            or EndingReason.LayoffArt41 or EndingReason.ExpiryEmployerNotRenew or EndingReason.Closure
            or EndingReason.ExpiryWorkerDeclinesSameTerms => "labor-contract-law:46",
    };
}
