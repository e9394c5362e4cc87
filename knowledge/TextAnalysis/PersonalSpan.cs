namespace UnionBot.Knowledge.TextAnalysis;

/// <summary>A piece of personal data and what stands for it; the marks are part of what is stored, so they never change.</summary>
internal readonly record struct PersonalSpan(int Start, int Length, string Mark)
{
    public const string Phone = "[电话]";
    public const string Identity = "[证件号]";
    public const string Card = "[银行卡]";
    public const string Email = "[邮箱]";
    public const string Account = "[账号]";
    public const string Plate = "[车牌]";
    public const string Name = "[姓名]";
    public const string Place = "[住址]";

    /// <summary>Stands in the text where something was found already; neither letter nor digit nor space.</summary>
    public const char Blank = '\uFFFC';
}
