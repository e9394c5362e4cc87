using Microsoft.EntityFrameworkCore;

namespace UnionBot.Services.Persistence;

/// <summary>One page of a list; <paramref name="Number"/> counts from 1. The total is not counted: it is slow at a million rows.</summary>
public sealed record Page<T>(IReadOnlyList<T> Rows, int Number, bool HasNext)
{
    internal Page<TOther> Select<TOther>(Func<T, TOther> convert) => new([.. Rows.Select(convert)], Number, HasNext);
}

internal static class PageQuery
{
    internal const int Size = 20;

    internal static async Task<Page<T>> TakePageAsync<T>(
        this IQueryable<T> query, int number, CancellationToken cancellationToken)
    {
        var page = Math.Max(1, number);
        var rows = await query.Skip((page - 1) * Size).Take(Size + 1).ToListAsync(cancellationToken);
        return new(rows.Count > Size ? rows[..Size] : rows, page, rows.Count > Size);
    }
}
