using UnionBot.Knowledge;
using UnionBot.Services.Handoff;

namespace UnionBot.Dialogs.Flows;

/// <summary>What every flow works with; scoped to the turn.</summary>
public sealed record FlowKit(
    KnowledgeBase Knowledge, Interruptions Interruptions, RequestService Requests, QuestionAnswer Questions, TimeProvider Clock)
{
    /// <summary>The union's own hotline, as contacts.yml gives it.</summary>
    public string UnionHotline => Knowledge.Contacts.UnionHotline;
}
