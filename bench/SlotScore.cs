namespace UnionBot.Bench;

/// <summary>Hits and misses of one slot.</summary>
internal sealed class SlotScore
{
    private int right;
    private int said;

    /// <summary>Rows that state the slot.</summary>
    public int Stated { get; private set; }

    public double Precision => said == 0 ? 0 : (double)right / said;

    public double Recall => Stated == 0 ? 0 : (double)right / Stated;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Counts one row; false when the reader was wrong.</summary>
    public bool Add(bool isStated, bool isSaid, bool isRight)
    {
        Stated += isStated ? 1 : 0;
        said += isSaid ? 1 : 0;
        right += isRight ? 1 : 0;
        return isStated == isSaid && (!isStated || isRight);
    }
}
