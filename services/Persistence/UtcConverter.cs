using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace UnionBot.Services.Persistence;

/// <summary>Every stored time is UTC; SQLite forgets that, so it is said again on reading.</summary>
internal sealed class UtcConverter() : ValueConverter<DateTime, DateTime>(
    time => time, time => DateTime.SpecifyKind(time, DateTimeKind.Utc));
