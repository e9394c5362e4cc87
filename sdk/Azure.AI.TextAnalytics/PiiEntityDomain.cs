namespace Azure.AI.TextAnalytics;

/// <summary>The domain that narrows the personal information looked for.</summary>
public enum PiiEntityDomain
{
    /// <summary>No filter, the default.</summary>
    None,

    /// <summary>Health information only, "phi" on the wire.</summary>
    ProtectedHealthInformation,
}
