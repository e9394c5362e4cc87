namespace UnionBot.Services.Persistence;

/// <summary>The last number given out of a series; written only by <see cref="NumberSeries"/>.</summary>
public sealed class NumberCounter
{
    private NumberCounter()
    {
    }

    public string Name { get; private set; } = "";
    public long Last { get; private set; }
}
