namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>Triage level of one message, in rising order; L1 (plain distress) is not the screen's business.</summary>
public enum CrisisLevel
{
    /// <summary>No sign.</summary>
    None,

    /// <summary>Unclear wording: ask kindly, open nothing.</summary>
    Ask,

    /// <summary>Implicit signs, abuse: show hotlines, offer a call back the same day.</summary>
    L2,

    /// <summary>Thoughts of suicide or of harming someone: hotlines first, alert the person on duty.</summary>
    L3,

    /// <summary>Plan, means, place, time or an attempt: 120 and 110 first, at once.</summary>
    L4,
}
