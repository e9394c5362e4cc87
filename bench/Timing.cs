using System.Diagnostics;

namespace UnionBot.Bench;

/// <summary>Microseconds for each item: the median of several passes over all, after one that is not counted.</summary>
internal static class Timing
{
    private const int Passes = 5;

    public static double Microseconds<T>(IReadOnlyList<T> items, Action<T> act)
    {
        if (items.Count == 0)
            return 0;
        var passes = Enumerable.Range(0, Passes + 1).Select(_ => Pass(items, act)).Skip(1).Order().ToList();
        return Math.Round(passes[Passes / 2], 1);
    }

    private static double Pass<T>(IReadOnlyList<T> items, Action<T> act)
    {
        var started = Stopwatch.GetTimestamp();
        foreach (var item in items)
            act(item);
        return Stopwatch.GetElapsedTime(started).TotalMicroseconds / items.Count;
    }
}
