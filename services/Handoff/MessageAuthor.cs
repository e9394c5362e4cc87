namespace UnionBot.Services.Handoff;

public enum MessageAuthor
{
    Worker,
    Bot,
    Staff,
}
