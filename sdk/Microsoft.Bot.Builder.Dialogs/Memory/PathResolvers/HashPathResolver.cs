namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>#intent for turn.recognized.intents.intent.</summary>
public class HashPathResolver() : AliasPathResolver("#", $"{TurnPath.Recognized}.intents.");
