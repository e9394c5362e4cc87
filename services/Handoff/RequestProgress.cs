namespace UnionBot.Services.Handoff;

/// <summary>Where a worker's request stands.</summary>
public sealed record RequestProgress(string Number, RequestStatus Status, DateTime ChangedAtUtc);
