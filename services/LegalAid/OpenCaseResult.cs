namespace UnionBot.Services.LegalAid;

public enum OpenCaseOutcome
{
    Opened,
    AlreadyOpened,
}

/// <summary>Id and number are those of the first time when the case was there already.</summary>
public sealed record OpenCaseResult(OpenCaseOutcome Outcome, Guid CaseId, string CaseNumber);
