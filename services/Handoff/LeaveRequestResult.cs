namespace UnionBot.Services.Handoff;

public enum LeaveRequestOutcome
{
    Left,
    AlreadyLeft,
}

/// <summary>The number is that of the first time when the request was there already.</summary>
public sealed record LeaveRequestResult(LeaveRequestOutcome Outcome, string RequestNumber);
