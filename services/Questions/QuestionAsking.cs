namespace UnionBot.Services.Questions;

/// <summary>One time a question was asked; a turn that runs again finds it and counts nothing twice.</summary>
public sealed class QuestionAsking
{
    private QuestionAsking()
    {
    }

    internal QuestionAsking(string sourceActivityId, Guid questionId, DateTime askedAtUtc) =>
        (SourceActivityId, QuestionId, AskedAtUtc) = (sourceActivityId, questionId, askedAtUtc);

    public string SourceActivityId { get; private set; } = "";
    public Guid QuestionId { get; private set; }
    public DateTime AskedAtUtc { get; private set; }
}
