namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>%name for class.name.</summary>
public class PercentPathResolver() : AliasPathResolver("%", $"{ScopePath.Class}.");
