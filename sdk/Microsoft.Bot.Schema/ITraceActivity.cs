namespace Microsoft.Bot.Schema;

/// <summary>Diagnostics, shown by tools and not by channels.</summary>
public interface ITraceActivity : IActivity
{
    string Label { get; set; }

    string Name { get; set; }

    ConversationReference RelatesTo { get; set; }

    object Value { get; set; }

    string ValueType { get; set; }
}
