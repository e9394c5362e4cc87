namespace Microsoft.Bot.Builder.Dialogs.Memory.PathResolvers;

/// <summary>$name for dialog.name.</summary>
public class DollarPathResolver() : AliasPathResolver("$", $"{ScopePath.Dialog}.");
