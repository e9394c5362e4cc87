namespace UnionBot.Services.LegalAid;

public enum ChangeStatusOutcome
{
    Changed,
    NoteMissing,
    NotFound,

    /// <summary>The case's present status does not lead there; see <see cref="CaseTransitions"/>.</summary>
    NotAllowed,

    /// <summary>Someone else saved the case at the same moment; look again.</summary>
    ChangedMeanwhile,
}
