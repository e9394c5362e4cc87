using UnionBot.Knowledge.Faq;
using UnionBot.Services.Handoff;
using UnionBot.Services.LegalAid;
using UnionBot.Services.PsychologicalSupport;
using UnionBot.Services.Questions;

namespace UnionBot.Tests.Support;

/// <summary>Invented people and words for tests.</summary>
public static class Samples
{
    public static ConversationKey Conversation(string id = "conversation-1") => new("directline", id, "dl_worker");

    public static OpenCase Case(string activity = "a1", string conversation = "conversation-1", bool urgent = false) => new(
        activity, Conversation(conversation), "legal-aid.wage-arrears", "王小明", "13812341234", 23000m, urgent, "2026-11",
        [new("owed", "欠薪金额", "23,000元", false), new("employer", "单位", "某某制衣厂", true)]);

    public static LeaveRequest Request(string activity = "a1") =>
        new(activity, Conversation(), "matchmaking", "李四", "13900001111", "想参加联谊");

    public static RaiseCrisis Crisis(string activity = "a1", string level = "L3", string conversation = "conversation-1") =>
        new(activity, Conversation(conversation), level, "self-harm", "不想活了");

    public static AskedQuestion Question(string activity = "a1", string text = "工会食堂几点开门") =>
        new(activity, "directline", text, text, FaqOutcome.NoMatch, "house.12351", 12);

    public static NewMessage Message(string activity, string text = "你好") =>
        new(activity, MessageAuthor.Worker, text, "{}");
}
