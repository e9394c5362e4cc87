namespace UnionBot.Knowledge;

/// <summary>Whether a fact was checked against its source or still has to be confirmed by the union (尚未核对).</summary>
public enum FactStatus
{
    Verified,
    Confirm,
}
