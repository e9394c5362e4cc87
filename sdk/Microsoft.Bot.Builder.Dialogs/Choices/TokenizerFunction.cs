namespace Microsoft.Bot.Builder.Dialogs.Choices;

/// <summary>Splits a text into its words.</summary>
public delegate List<Token> TokenizerFunction(string text, string locale = null);
