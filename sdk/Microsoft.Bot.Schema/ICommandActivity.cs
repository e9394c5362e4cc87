namespace Microsoft.Bot.Schema;

/// <summary>A command to the bot.</summary>
public interface ICommandActivity : IActivity
{
    string Name { get; set; }

    object Value { get; set; }
}
