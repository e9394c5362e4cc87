namespace UnionBot.Services.Handoff;

/// <summary>A request in a list; name and phone are masked.</summary>
public sealed record RequestRow(
    Guid Id, string Number, string Service, string? MaskedName, string? MaskedPhone, DateTime CreatedAtUtc,
    RequestStatus Status);
