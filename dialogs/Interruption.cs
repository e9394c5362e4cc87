namespace UnionBot.Dialogs;

/// <summary>What a worker may say at any time, in any flow; the words stand in <c>interruptions.yml</c>.</summary>
public enum Interruption
{
    Back,
    SkipRest,
    Skip,
    Unknown,
    Refuse,
    Why,
    Cancel,
    Pause,
    Wait,
    Resume,
    Repeat,
    Simpler,
    Person,
    Progress,
    Summary,
    AllRight,
    Help,
}
