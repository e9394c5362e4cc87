namespace Microsoft.Bot.Schema;

/// <summary>A request that needs an answer within the turn.</summary>
public interface IInvokeActivity : IActivity
{
    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }
}
