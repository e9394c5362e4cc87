namespace UnionBot.Services.LegalAid;

/// <summary>Where a worker's case stands; the note is the staff's last explanation, null when it was only submitted.</summary>
public sealed record CaseProgress(string CaseNumber, CaseStatus Status, string? Note, DateTime ChangedAtUtc);
