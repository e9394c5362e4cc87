namespace UnionBot.Dialogs.Flows;

/// <summary>What a flow does after it has understood a message.</summary>
public enum FlowNext
{
    /// <summary>Ask for what is missing, or show the summary.</summary>
    Ask,

    /// <summary>Say what was prepared and wait.</summary>
    Wait,

    /// <summary>Ask whether to cancel.</summary>
    ConfirmCancel,

    Cancel,
    Pause,

    /// <summary>Write the record and end.</summary>
    Submit,

    /// <summary>Another flow was begun on top of this one.</summary>
    Switched,
}
