using System.ComponentModel.DataAnnotations;

namespace UnionBot.Bot.Channels.DirectLine;

/// <summary>Section DirectLine.</summary>
public sealed class DirectLineOptions
{
    public const string ChannelId = "directline";

    /// <summary>With it another site of the union gets tokens; empty: made once and kept in the data folder.</summary>
    public string Secret { get; set; } = "";

    /// <summary>Sites other than our own page whose scripts may talk to the bot, as <c>https://host</c>.</summary>
    public string[] AllowedOrigins { get; set; } = [];

    [Range(1, 24 * 60)]
    public double TokenMinutes { get; set; } = 30;

    [Range(1, 25)]
    public int MaxFileMegabytes { get; set; } = 10;

    /// <summary>Activities a visitor may send at once, and how many more each second gives.</summary>
    [Range(1, 1000)]
    public int Burst { get; set; } = 20;

    [Range(0.1, 1000)]
    public double PerSecond { get; set; } = 1;
}
