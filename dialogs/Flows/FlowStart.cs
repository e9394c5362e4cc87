namespace UnionBot.Dialogs.Flows;

/// <summary>Options of a flow that begins: the words that started it, from which it takes what they state.</summary>
public sealed record FlowStart(string Text);
