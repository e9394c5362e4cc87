namespace Microsoft.Bot.Builder.Dialogs;

/// <summary>A dialog that begins others: a set that it is added to gets them too.</summary>
public interface IDialogDependencies
{
    IEnumerable<Dialog> GetDependencies();
}
