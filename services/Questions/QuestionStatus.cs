namespace UnionBot.Services.Questions;

/// <summary>Where a question stands on the editors' work list.</summary>
public enum QuestionStatus
{
    Open,

    /// <summary>An editor has named the article that answers it.</summary>
    Answered,

    /// <summary>An editor has decided that it needs no article.</summary>
    Dismissed,
}
