using Microsoft.EntityFrameworkCore;
using UnionBot.Knowledge;

namespace UnionBot.Services.Persistence;

/// <summary>Numbers that can be read aloud: kind, date in China, running number of the day. Unique; gaps are possible.</summary>
public sealed class NumberSeries(UnionDbContext database, TimeProvider clock)
{
    /// <summary>The next number of the kind, such as <c>WQ-20261122-0007</c>.</summary>
    public async Task<string> NextAsync(string kind, CancellationToken cancellationToken)
    {
        var name = $"{kind}-{clock.Today():yyyyMMdd}";
        var counted = await database.Database.SqlQuery<long>(
            $"""
             INSERT INTO "NumberCounters" ("Name", "Last") VALUES ({name}, 1)
             ON CONFLICT ("Name") DO UPDATE SET "Last" = "NumberCounters"."Last" + 1
             RETURNING "Last" AS "Value"
             """).ToListAsync(cancellationToken);
        return $"{name}-{counted[0]:0000}";
    }
}
