namespace UnionBot.Knowledge.Nlu.Crisis;

/// <summary>What a sign is about; decides between the fixed replies of one level.</summary>
public enum CrisisKind
{
    Explicit,
    Implicit,
    Slang,
    Plan,
    Imminent,
    OtherPerson,
    HarmOthers,
    WageThreat,
    Abuse,
}
