using System.ComponentModel.DataAnnotations;

namespace UnionBot.Bot.Turns;

/// <summary>Section Turns.</summary>
public sealed class TurnOptions
{
    /// <summary>A turn that takes longer is given up: nothing is committed and the worker is asked to send again.</summary>
    [Range(1, 25)]
    public double TimeLimitSeconds { get; set; } = 12;

    /// <summary>Messages of one conversation that may wait at once, the running one included; more are answered 429.</summary>
    [Range(1, 1000)]
    public int LongestLine { get; set; } = 30;
}
