namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>@@entity for turn.recognized.entities.entity, which are all of that kind.</summary>
public class AtAtPathResolver() : AliasPathResolver("@@", $"{TurnPath.Recognized}.entities.");
